//! The colour of the house, made darker or lighter until words in it can be read.

/// A ground that words in the colour stand on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ground {
    /// White, and the light tint of the page.
    Light,
    /// The dark sheet and tint of the page.
    Dark,
}

/// 4.5 to 1, as WCAG 2.2 asks for words (success criterion 1.4.3), in hundredths.
const LEAST: u64 = 450;

/// The grounds of `style/main.css`: sheet and tint of the brand, and the words on it.
const LIGHT: [u32; 2] = [0x00FF_FFFF, 0x00E3_F1F3];
const DARK: [u32; 3] = [0x0018_2129, 0x0017_343B, 0x0006_242B];

/// A colour, `#0b5c6b`, as near to the one wanted as its ground allows; `None` for a text that is none.
///
/// ```
/// use ivig_navigator::hospital::{Ground, accent_on};
/// assert_eq!(accent_on("#7a1f5c", Ground::Light).as_deref(), Some("#7a1f5c"));
/// // Yellow on white cannot be read: it becomes a dark one.
/// assert_ne!(accent_on("#ffee00", Ground::Light).as_deref(), Some("#ffee00"));
/// assert_eq!(accent_on("red", Ground::Dark), None);
/// ```
#[must_use]
pub fn accent_on(colour: &str, ground: Ground) -> Option<String> {
    let digits = colour
        .strip_prefix('#')
        .filter(|digits| digits.len() == 6)?;
    let wanted = u32::from_str_radix(digits, 16).ok()?;
    let (grounds, end): (&[u32], u8) = match ground {
        Ground::Light => (&LIGHT, 0),
        Ground::Dark => (&DARK, 255),
    };
    // From the colour itself to black or white, which can always be read.
    (0..=32_u16)
        .map(|part| toward(wanted, end, part))
        .find(|colour| {
            grounds
                .iter()
                .all(|ground| contrast(*colour, *ground) >= LEAST)
        })
        .map(|colour| format!("#{colour:06x}"))
}

/// Two colours against each other, in hundredths: from 100 to 2100.
fn contrast(one: u32, other: u32) -> u64 {
    let (a, b) = (luminance(one), luminance(other));
    // 5% of full light is added to both, as the definition has it.
    let lifted = |light: u64| light.saturating_mul(20).saturating_add(FULL);
    lifted(a.max(b))
        .saturating_mul(100)
        .checked_div(lifted(a.min(b)))
        .unwrap_or_default()
}

/// Full light, in the unit of [`luminance`].
const FULL: u64 = 65_535 * 10_000;

/// How bright a colour is.
fn luminance(colour: u32) -> u64 {
    let [_, red, green, blue] = colour.to_be_bytes();
    let light = |channel: u8, weight: u64| {
        let light = LINEAR.get(usize::from(channel)).copied();
        u64::from(light.unwrap_or_default()).saturating_mul(weight)
    };
    light(red, 2126)
        .saturating_add(light(green, 7152))
        .saturating_add(light(blue, 722))
}

/// So many 32nds of the way to a channel's end.
fn toward(colour: u32, end: u8, part: u16) -> u32 {
    let [_, red, green, blue] = colour.to_be_bytes();
    let mix = |channel: u8| {
        let stays = u16::from(channel).saturating_mul(32_u16.saturating_sub(part));
        let goes = u16::from(end).saturating_mul(part);
        let mixed = stays.saturating_add(goes).checked_div(32);
        u8::try_from(mixed.unwrap_or_default()).unwrap_or(end)
    };
    u32::from_be_bytes([0, mix(red), mix(green), mix(blue)])
}

/// The light of a channel from 0 to 255, of 65 535: the curve of sRGB (IEC 61966-2-1), which needs a power.
#[rustfmt::skip]
const LINEAR: [u16; 256] = [
    0, 20, 40, 60, 80, 99, 119, 139,
    159, 179, 199, 219, 241, 264, 288, 313,
    340, 367, 396, 427, 458, 491, 526, 562,
    599, 637, 677, 718, 761, 805, 851, 898,
    947, 997, 1048, 1101, 1156, 1212, 1270, 1330,
    1391, 1453, 1517, 1583, 1651, 1720, 1790, 1863,
    1937, 2013, 2090, 2170, 2250, 2333, 2418, 2504,
    2592, 2681, 2773, 2866, 2961, 3058, 3157, 3258,
    3360, 3464, 3570, 3678, 3788, 3900, 4014, 4129,
    4247, 4366, 4488, 4611, 4736, 4864, 4993, 5124,
    5257, 5392, 5530, 5669, 5810, 5953, 6099, 6246,
    6395, 6547, 6700, 6856, 7014, 7174, 7335, 7500,
    7666, 7834, 8004, 8177, 8352, 8528, 8708, 8889,
    9072, 9258, 9445, 9635, 9828, 10_022, 10_219, 10_417,
    10_619, 10_822, 11_028, 11_235, 11_446, 11_658, 11_873, 12_090,
    12_309, 12_530, 12_754, 12_980, 13_209, 13_440, 13_673, 13_909,
    14_146, 14_387, 14_629, 14_874, 15_122, 15_371, 15_623, 15_878,
    16_135, 16_394, 16_656, 16_920, 17_187, 17_456, 17_727, 18_001,
    18_277, 18_556, 18_837, 19_121, 19_407, 19_696, 19_987, 20_281,
    20_577, 20_876, 21_177, 21_481, 21_787, 22_096, 22_407, 22_721,
    23_038, 23_357, 23_678, 24_002, 24_329, 24_658, 24_990, 25_325,
    25_662, 26_001, 26_344, 26_688, 27_036, 27_386, 27_739, 28_094,
    28_452, 28_813, 29_176, 29_542, 29_911, 30_282, 30_656, 31_033,
    31_412, 31_794, 32_179, 32_567, 32_957, 33_350, 33_745, 34_143,
    34_544, 34_948, 35_355, 35_764, 36_176, 36_591, 37_008, 37_429,
    37_852, 38_278, 38_706, 39_138, 39_572, 40_009, 40_449, 40_891,
    41_337, 41_785, 42_236, 42_690, 43_147, 43_606, 44_069, 44_534,
    45_002, 45_473, 45_947, 46_423, 46_903, 47_385, 47_871, 48_359,
    48_850, 49_344, 49_841, 50_341, 50_844, 51_349, 51_858, 52_369,
    52_884, 53_401, 53_921, 54_445, 54_971, 55_500, 56_032, 56_567,
    57_105, 57_646, 58_190, 58_737, 59_287, 59_840, 60_396, 60_955,
    61_517, 62_082, 62_650, 63_221, 63_795, 64_372, 64_952, 65_535,
];
