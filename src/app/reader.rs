//! Reading QR codes in a picture: a part of the program of its own, for who takes a case by camera.

use rqrr::PreparedImage;

use crate::browser::Grey;

/// What the codes in a picture say; codes that cannot be read are left out.
#[must_use]
pub fn read_codes(picture: &Grey) -> Vec<String> {
    let shade = |x: usize, y: usize| {
        let at = y.saturating_mul(picture.width).saturating_add(x);
        picture.shades.get(at).copied().unwrap_or(u8::MAX)
    };
    let mut image = PreparedImage::prepare_from_greyscale(picture.width, picture.height, shade);
    let grids = image.detect_grids();
    let read = grids.iter().filter_map(|grid| grid.decode().ok());
    read.map(|(_, text)| text).collect()
}
