//! Logos. Whatever is in the file is drawn here, once, at start: what browsers and mail readers get is the picture
//! that came out of it, so no script, link, comment or metadata of the file can reach anybody.

use resvg::{
    tiny_skia::{FilterQuality, Pixmap, PixmapPaint, Transform},
    usvg::{ImageHrefResolver, Options, Tree},
};
use std::{fs, path::Path};

/// A picture, ready to be sent.
#[derive(Clone)]
pub struct Logo {
    pub png: Vec<u8>,
    /// As shown, in CSS pixels.
    pub width: u32,
    pub height: u32,
    /// The same for the tabs of browsers, a square; none of a logo that is lettering, which nobody could read there.
    pub icon: Option<Vec<u8>>,
}

/// In CSS pixels: as high as the header has room for, and no wider than a phone.
const HEIGHT: f32 = 40.0;
const WIDEST: f32 = 200.0;
/// Pixels of the picture for one of CSS: sharp on phones, too.
const DENSITY: f32 = 3.0;
/// Of an icon, in pixels: tabs show 16 CSS pixels, bookmarks 32.
pub const ICON: u32 = 64;
const MOST_BYTES: u64 = 512 * 1024;
const MOST_PIXELS: u32 = 4096;

impl Logo {
    /// Reads a file, SVG or PNG.
    ///
    /// # Errors
    /// What is wrong with it, as the end of a sentence after "which".
    pub fn read(path: &str) -> Result<Self, String> {
        let path = Path::new(path);
        let size = fs::metadata(path).map_err(|error| format!("can't be read: {error}"))?;
        if size.len() > MOST_BYTES {
            return Err("is larger than 512 KB".to_owned());
        }
        let bytes = fs::read(path).map_err(|error| format!("can't be read: {error}"))?;
        Self::of(&bytes)
    }

    /// Reads a file of its own for the tabs of browsers.
    ///
    /// # Errors
    /// The same.
    pub fn read_icon(path: &str) -> Result<Vec<u8>, String> {
        let icon = Self::read(path)?.icon;
        icon.ok_or_else(|| "is more than twice as wide as it is high".to_owned())
    }

    fn of(bytes: &[u8]) -> Result<Self, String> {
        if bytes.starts_with(b"\x89PNG") {
            Self::of_png(bytes)
        } else {
            Self::of_svg(bytes)
        }
    }

    fn of_svg(bytes: &[u8]) -> Result<Self, String> {
        let text = str::from_utf8(bytes).map_err(|_| "is neither SVG nor PNG")?;
        if text.contains("<text") || text.contains(":text") {
            return Err("has text in it; convert the text to paths".to_owned());
        }
        let options = Options {
            // Nothing is loaded, neither a file nor what is written in the file itself.
            image_href_resolver: ImageHrefResolver {
                resolve_data: Box::new(|_, _, _| None),
                resolve_string: Box::new(|_, _| None),
            },
            ..Options::default()
        };
        let tree = Tree::from_str(text, &options)
            .map_err(|error| format!("can't be drawn as SVG: {error}"))?;
        let (width, height) = (tree.size().width(), tree.size().height());
        let scale = scale(width, height);
        let mut canvas = canvas(width * scale, height * scale)?;
        resvg::render(
            &tree,
            Transform::from_scale(scale, scale),
            &mut canvas.as_mut(),
        );
        Self::drawn(&canvas)
    }

    fn of_png(bytes: &[u8]) -> Result<Self, String> {
        // Before anything is unpacked: width and height are at the start (PNG, 11.2.1).
        let side = |at: usize| {
            let bytes = bytes.get(at..at + 4)?;
            Some(u32::from_be_bytes(bytes.try_into().ok()?))
        };
        let sides = [side(16), side(20)];
        if sides
            .iter()
            .any(|side| side.is_none_or(|side| side == 0 || side > MOST_PIXELS))
        {
            return Err("has more than 4096 pixels at one side".to_owned());
        }
        let picture =
            Pixmap::decode_png(bytes).map_err(|error| format!("can't be drawn as PNG: {error}"))?;
        let (width, height) = (picture.width() as f32, picture.height() as f32);
        // Larger would not be sharper.
        let scale = scale(width, height).min(1.0);
        let mut canvas = canvas(width * scale, height * scale)?;
        paint(&picture, &mut canvas, Transform::from_scale(scale, scale));
        Self::drawn(&canvas)
    }

    fn drawn(canvas: &Pixmap) -> Result<Self, String> {
        if canvas.pixels().iter().all(|pixel| pixel.alpha() == 0) {
            return Err("shows nothing".to_owned());
        }
        let (width, height) = (canvas.width() as f32, canvas.height() as f32);
        let shown = (HEIGHT / height).min(WIDEST / width);
        let mut logo = Self {
            png: encoded(canvas)?,
            width: (width * shown).round().max(1.0) as u32,
            height: (height * shown).round().max(1.0) as u32,
            icon: None,
        };
        if !logo.is_lettering() {
            logo.icon = Some(encoded(&squared(canvas)?)?);
        }
        Ok(logo)
    }

    /// Whether it is so wide that it is the name itself, written out.
    pub fn is_lettering(&self) -> bool {
        self.width > self.height * 2
    }
}

impl std::fmt::Debug for Logo {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Logo({} × {})", self.width, self.height)
    }
}

/// From the units of a picture to the pixels that are drawn.
fn scale(width: f32, height: f32) -> f32 {
    (HEIGHT / height).min(WIDEST / width) * DENSITY
}

fn canvas(width: f32, height: f32) -> Result<Pixmap, String> {
    let side = |side: f32| side.round().clamp(1.0, WIDEST * DENSITY) as u32;
    Pixmap::new(side(width), side(height)).ok_or_else(|| "has no size".to_owned())
}

fn paint(picture: &Pixmap, canvas: &mut Pixmap, transform: Transform) {
    let paint = PixmapPaint {
        quality: FilterQuality::Bicubic,
        ..PixmapPaint::default()
    };
    canvas.draw_pixmap(0, 0, picture.as_ref(), &paint, transform, None);
}

/// In the middle of an icon's square, as large as it can be.
fn squared(picture: &Pixmap) -> Result<Pixmap, String> {
    let side = ICON as f32;
    let (width, height) = (picture.width() as f32, picture.height() as f32);
    let scale = side / width.max(height);
    let [left, top] = [width, height].map(|length| (side - length * scale) / 2.0);
    let mut canvas = canvas(side, side)?;
    paint(
        picture,
        &mut canvas,
        Transform::from_row(scale, 0.0, 0.0, scale, left, top),
    );
    Ok(canvas)
}

fn encoded(canvas: &Pixmap) -> Result<Vec<u8>, String> {
    canvas
        .encode_png()
        .map_err(|error| format!("can't be drawn: {error}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    const SQUARE: &str = r#"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10"><path fill="red" d="M0 0h10v10H0z"/></svg>"#;

    #[test]
    fn a_picture_is_drawn_whatever_else_is_in_the_file() {
        let plain = Logo::of(SQUARE.as_bytes()).unwrap();
        assert_eq!((plain.width, plain.height), (40, 40));
        let hostile = [
            "<script>alert(1)</script>",
            r#"<image href="file:///etc/passwd" width="10" height="10"/>"#,
            r#"<image href="https://evil.example/x.png" width="10" height="10"/>"#,
            r#"<image href="data:image/svg+xml,%3Csvg onload='alert(1)'/%3E" width="10" height="10"/>"#,
            r#"<foreignObject width="10" height="10"><iframe xmlns="http://www.w3.org/1999/xhtml" src="https://evil.example"/></foreignObject>"#,
            r#"<a href="javascript:alert(1)"/>"#,
            r#"<set attributeName="onmouseover" to="alert(1)"/>"#,
            "<style>@import url(https://evil.example/x.css);</style>",
            "<!-- a secret of the designer -->",
        ];
        for part in hostile {
            let svg = SQUARE.replace("</svg>", &format!("{part}</svg>"));
            let logo = Logo::of(svg.as_bytes()).unwrap_or_else(|error| panic!("{part} {error}"));
            assert_eq!(logo.png, plain.png, "{part}");
            assert_eq!(logo.icon, plain.icon, "{part}");
            let again = Logo::of(&logo.png).unwrap();
            assert_eq!(again.png, logo.png, "what comes out is a plain picture");
        }
    }

    #[test]
    fn what_is_no_picture_is_refused() {
        let bomb = "<!DOCTYPE s [<!ENTITY a \"xxxxxxxxxx\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;\">]><svg>&b;</svg>";
        let large = [&b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR"[..], &[0xff; 8]].concat();
        for bytes in [
            &b""[..],
            b"GIF89a",
            b"<html></html>",
            b"<svg xmlns=\"http://www.w3.org/2000/svg\"/>",
            b"\x89PNG",
            b"\xff\xfe",
            bomb.as_bytes(),
            &large,
            SQUARE.replace("<path", "<text>a</text><path").as_bytes(),
        ] {
            assert!(Logo::of(bytes).is_err(), "{bytes:?}");
        }
    }

    #[test]
    fn wide_pictures_are_lettering() {
        let wide = SQUARE.replace("0 0 10 10", "0 0 100 10");
        let logo = Logo::of(wide.as_bytes()).unwrap();
        assert_eq!((logo.width, logo.height), (200, 20));
        assert!(logo.is_lettering());
    }

    #[test]
    fn tabs_show_a_square_of_whatever_is_no_lettering() {
        let icon = |view_box: &str| {
            let svg = SQUARE
                .replace("0 0 10 10", view_box)
                .replace("M0 0h10v10H0z", "M0 0h99v99H0z");
            let icon = Logo::of(svg.as_bytes()).unwrap().icon?;
            Some(Pixmap::decode_png(&icon).unwrap())
        };
        for view_box in ["0 0 10 10", "0 0 20 10", "0 0 10 40"] {
            let icon = icon(view_box).unwrap();
            assert_eq!((icon.width(), icon.height()), (ICON, ICON), "{view_box}");
            let alpha = |x, y| icon.pixel(x, y).unwrap().alpha();
            assert_eq!(alpha(ICON / 2, ICON / 2), 255, "{view_box}");
            let is_whole = view_box == "0 0 10 10";
            assert_eq!(
                alpha(1, 1) == 255,
                is_whole,
                "{view_box}: nothing is distorted"
            );
        }
        assert!(icon("0 0 100 10").is_none());
    }
}
