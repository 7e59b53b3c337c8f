//! The arithmetic by which a QR code is corrected (`stubs/g2p`): every product against another way to
//! compute it, and the laws of a field.

use g2p::{GaloisField, g2p};

g2p!(GF16, 4, modulus: 0b1_0011);
g2p!(GF256, 8, modulus: 0b1_0001_1101);

/// A product bit by bit: shifted, and brought back below the size of the field.
fn by_bits(one: u8, other: u8, bits: u32, modulus: u32) -> u8 {
    let (mut product, mut shifted) = (0, u32::from(one));
    for bit in 0..bits {
        if other >> bit & 1 == 1 {
            product ^= shifted;
        }
        shifted <<= 1;
        if shifted >> bits & 1 == 1 {
            shifted ^= modulus;
        }
    }
    u8::try_from(product).unwrap_or_default()
}

#[test]
fn every_product_is_that_of_the_bits() {
    for one in 0..=255 {
        for other in 0..=255 {
            let expected = by_bits(one, other, 8, 0b1_0001_1101);
            assert_eq!((GF256(one) * GF256(other)).0, expected, "{one} × {other}");
            if one < 16 && other < 16 {
                let expected = by_bits(one, other, 4, 0b1_0011);
                assert_eq!((GF16(one) * GF16(other)).0, expected, "{one} × {other}");
            }
        }
    }
}

#[test]
fn dividing_takes_back_a_product_and_a_sum_takes_back_itself() {
    for one in 0..=255 {
        for other in 1..=255 {
            let (one, other) = (GF256(one), GF256(other));
            assert_eq!(one * other / other, one);
            assert_eq!(one + other - other, one);
        }
    }
}

#[test]
fn a_power_is_so_many_products() {
    for element in 0..=255 {
        let mut product = GF256::ONE;
        for times in 0..600 {
            assert_eq!(GF256(element).pow(times), product, "{element} to {times}");
            product *= GF256(element);
        }
    }
    let powers: std::collections::BTreeSet<u8> = (0..255)
        .map(|times| GF256::GENERATOR.pow(times).0)
        .collect();
    assert_eq!(powers.len(), 255);
}
