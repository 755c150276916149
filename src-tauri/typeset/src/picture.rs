//! A drawing (SVG) of our own making as a picture (PNG), with the fonts of this crate only: the same on every machine.

use std::sync::{Arc, LazyLock};

use casework::error::Fault;
use resvg::tiny_skia::{Pixmap, Transform};
use resvg::usvg::{Options, Tree, fontdb};
use typst_kit::fonts::embedded;

const PLACE: &str = "picture";
/// No other beside the Arabic hand: what a family lacks is looked for in the next font that has it.
const FAMILY: &str = "Libertinus Serif";
/// Pixels of a side; beyond it no drawing of ours goes.
const LARGEST: f32 = 12_000.0;

static FONTS: LazyLock<Arc<fontdb::Database>> = LazyLock::new(|| {
    let mut fonts = fontdb::Database::new();
    for (font, info) in embedded() {
        if info.family == FAMILY {
            fonts.load_font_data(font.data().to_vec());
        }
    }
    for bytes in crate::world::ARABIC {
        fonts.load_font_data(bytes.to_vec());
    }
    fonts.set_serif_family(FAMILY);
    Arc::new(fonts)
});

/// Draws `svg`, `scale` pixels a unit.
pub(crate) fn picture(svg: &str, scale: f32) -> Result<Vec<u8>, Fault> {
    let options = Options { fontdb: Arc::clone(&FONTS), font_family: FAMILY.to_owned(), ..Options::default() };
    let tree = Tree::from_str(svg, &options).map_err(|e| Fault::new(PLACE, e))?;
    let (width, height) = (tree.size().width() * scale, tree.size().height() * scale);
    if !(1.0..=LARGEST).contains(&width) || !(1.0..=LARGEST).contains(&height) {
        return Err(Fault::new(PLACE, "the drawing is too large"));
    }
    // Within the bounds above, so nothing is lost.
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
    let pixels = (width.ceil() as u32, height.ceil() as u32);
    let mut sheet = Pixmap::new(pixels.0, pixels.1).ok_or_else(|| Fault::new(PLACE, "no room for the picture"))?;
    resvg::render(&tree, Transform::from_scale(scale, scale), &mut sheet.as_mut());
    sheet.encode_png().map_err(|e| Fault::new(PLACE, e))
}

#[cfg(test)]
mod tests {
    use super::picture;

    #[test]
    fn a_drawing_becomes_a_picture_of_its_size_with_its_letters() {
        let drawn = |words: &str| {
            let svg = format!(
                "<svg xmlns='http://www.w3.org/2000/svg' width='80' height='20'><text x='4' y='15' font-size='14' \
                 font-family=\"'Libertinus Serif', 'Noto Naskh Arabic', serif\">{words}</text></svg>"
            );
            picture(&svg, 2.0).unwrap()
        };
        let png = drawn("12 cas");
        assert_eq!(&png[..8], b"\x89PNG\r\n\x1a\n");
        assert_eq!((&png[16..20], &png[20..24]), (&160_u32.to_be_bytes()[..], &40_u32.to_be_bytes()[..]));
        // Letters are drawn, Latin and Arabic, and the same words give the same bytes.
        assert!(drawn("") != png && drawn("") != drawn("قضية") && drawn("12 cas") == png);
        assert!(
            picture("<p>no drawing</p>", 1.0).is_err()
                && picture("<svg xmlns='http://www.w3.org/2000/svg' width='99999' height='2'/>", 1.0).is_err()
        );
    }
}
