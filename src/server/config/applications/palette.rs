//! The colours of an application, all derived from one. WCAG 2.2 AA (1.4.3) asks for a contrast of 4.5 between a
//! text and what is behind it; a colour that can't reach it is refused with the nearest that can.

use std::fmt;

/// A colour in sRGB.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rgb([u8; 3]);

/// What a page and a mail are coloured with, in light and dark.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Palette {
    pub light: Shades,
    pub dark: Shades,
}

/// The colours of one theme.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Shades {
    /// Links, and the background of buttons.
    pub accent: Rgb,
    pub hover: Rgb,
    pub on_accent: Rgb,
    /// Behind the card.
    pub background: Rgb,
    /// The card.
    pub surface: Rgb,
}

const WHITE: Rgb = Rgb([255; 3]);
const BLACK: Rgb = Rgb([0; 3]);
const AA: f64 = 4.5;

/// The darkest background that a link stands on in the light theme (`--info-bg`), and the lightest in the dark one.
const DARKEST_LIGHT: Rgb = Rgb([0xe4, 0xf0, 0xf1]);
const LIGHTEST_DARK: Rgb = Rgb([0x16, 0x30, 0x34]);
/// Lighter than needed, so that a button is seen at once in the dark.
const GLOWING: f64 = 0.38;
/// Of the accent in a background, and of white or black in the button under the pointer.
const TINT: f64 = 0.06;
const HOVER: f64 = 0.25;
const NIGHT: Rgb = Rgb([0x0b, 0x0f, 0x12]);
/// A card in the dark that goes with any accent.
const DUSK: Rgb = Rgb([0x1b, 0x1e, 0x21]);
/// What else has the program's own tint: in grey it goes with any accent, too.
const GREYS_LIGHT: &str =
    "--surface-sunk:#f6f6f7;--line:#dadade;--info-bg:#f0f0f2;--info-line:#c6c6cd";
const GREYS_DARK: &str =
    "--surface-sunk:#15171a;--line:#34383d;--info-bg:#26292d;--info-line:#4b5157";

impl Default for Palette {
    /// The program's own, as in `style/tokens.css`.
    fn default() -> Self {
        Self {
            light: Shades {
                accent: Rgb([0x0a, 0x5a, 0x61]),
                hover: Rgb([0x07, 0x44, 0x4a]),
                on_accent: WHITE,
                background: Rgb([0xe9, 0xf0, 0xef]),
                surface: WHITE,
            },
            dark: Shades {
                accent: Rgb([0x74, 0xcf, 0xcd]),
                hover: Rgb([0x9b, 0xe0, 0xde]),
                on_accent: Rgb([0x04, 0x27, 0x2a]),
                background: Rgb([0x0b, 0x16, 0x18]),
                surface: Rgb([0x13, 0x22, 0x25]),
            },
        }
    }
}

impl Palette {
    /// Reads a colour such as `#1a5fb4`.
    ///
    /// # Errors
    /// What is wrong with it, as the end of a sentence after "which".
    pub fn parse(text: &str) -> Result<Self, String> {
        let accent = Rgb::parse(text)
            .ok_or("is not a colour such as #1a5fb4: a hash and six hexadecimal digits")?;
        if !is_readable(accent) {
            return Err(format!(
                "is too light to be read on white (WCAG AA); the nearest that can be is {}",
                nearest(accent, BLACK, is_readable)
            ));
        }
        let shines =
            |shade: Rgb| shade.luminance() >= GLOWING && contrast(shade, LIGHTEST_DARK) >= AA;
        let shining = nearest(accent, WHITE, shines);
        Ok(Self {
            light: Shades {
                accent,
                hover: accent.mixed(BLACK, HOVER),
                on_accent: WHITE,
                background: WHITE.mixed(accent, TINT),
                surface: WHITE,
            },
            dark: Shades {
                accent: shining,
                hover: shining.mixed(WHITE, HOVER),
                on_accent: NIGHT,
                background: NIGHT.mixed(accent, TINT),
                surface: DUSK,
            },
        })
    }

    /// The stylesheet that lays them over the program's own.
    pub fn css(&self) -> String {
        let rules = |shades: &Shades, greys: &str| {
            let Shades {
                accent,
                hover,
                on_accent,
                background,
                surface,
            } = shades;
            format!(
                ":root{{--accent:{accent};--accent-hover:{hover};--on-accent:{on_accent};\
                 --bg:{background};--bg-glow:{background};--surface:{surface};{greys}}}"
            )
        };
        format!(
            "{}@media screen and (prefers-color-scheme:dark){{{}}}",
            rules(&self.light, GREYS_LIGHT),
            rules(&self.dark, GREYS_DARK)
        )
    }
}

fn is_readable(accent: Rgb) -> bool {
    contrast(accent, WHITE) >= AA && contrast(accent, DARKEST_LIGHT) >= AA
}

/// The first on the way to `end` that is good enough; `end` is.
fn nearest(from: Rgb, end: Rgb, is_enough: impl Fn(Rgb) -> bool) -> Rgb {
    const STEPS: u32 = 255;
    (0..=STEPS)
        .map(|step| from.mixed(end, f64::from(step) / f64::from(STEPS)))
        .find(|shade| is_enough(*shade))
        .unwrap_or(end)
}

/// WCAG 2.2, "contrast ratio".
fn contrast(one: Rgb, other: Rgb) -> f64 {
    let (one, other) = (one.luminance() + 0.05, other.luminance() + 0.05);
    one.max(other) / one.min(other)
}

impl Rgb {
    fn parse(text: &str) -> Option<Self> {
        let digits = text.strip_prefix('#').filter(|digits| {
            digits.len() == 6 && digits.bytes().all(|byte| byte.is_ascii_hexdigit())
        })?;
        let part = |at: usize| u8::from_str_radix(&digits[at..at + 2], 16).ok();
        Some(Self([part(0)?, part(2)?, part(4)?]))
    }

    /// WCAG 2.2, "relative luminance".
    fn luminance(self) -> f64 {
        let linear = |part: u8| {
            let part = f64::from(part) / 255.0;
            if part <= 0.04045 {
                part / 12.92
            } else {
                ((part + 0.055) / 1.055).powf(2.4)
            }
        };
        let [red, green, blue] = self.0.map(linear);
        0.2126 * red + 0.7152 * green + 0.0722 * blue
    }

    /// With this much of another, from 0 to 1.
    fn mixed(self, other: Self, share: f64) -> Self {
        let mut parts = self.0;
        for (part, other) in parts.iter_mut().zip(other.0) {
            let mixed = f64::from(*part) * (1.0 - share) + f64::from(other) * share;
            *part = mixed.round() as u8;
        }
        Self(parts)
    }
}

impl fmt::Display for Rgb {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let [red, green, blue] = self.0;
        write!(f, "#{red:02x}{green:02x}{blue:02x}")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Every 17th shade of each part: 4,096 colours.
    fn many() -> impl Iterator<Item = Rgb> {
        let parts = || (0..=255).step_by(17);
        parts().flat_map(move |red| {
            parts().flat_map(move |green| parts().map(move |blue| Rgb([red, green, blue])))
        })
    }

    #[test]
    fn every_accepted_colour_can_be_read_in_both_themes() {
        let mut accepted = 0;
        for color in many() {
            let Ok(Palette { light, dark }) = Palette::parse(&color.to_string()) else {
                continue;
            };
            accepted += 1;
            for shades in [light, dark] {
                for ink in [shades.accent, shades.hover] {
                    assert!(contrast(ink, shades.on_accent) >= AA, "{color} {shades:?}");
                    assert!(contrast(ink, shades.background) >= AA, "{color} {shades:?}");
                    assert!(contrast(ink, shades.surface) >= AA, "{color} {shades:?}");
                }
            }
            // The texts of `tokens.css` on these backgrounds.
            let inks = [
                (Rgb([0x46, 0x5b, 0x5f]), light.background),
                (Rgb([0xab, 0xbd, 0xbf]), dark.background),
                (Rgb([0xab, 0xbd, 0xbf]), dark.surface),
            ];
            for (ink, background) in inks {
                assert!(contrast(ink, background) >= AA, "{color}");
            }
        }
        assert!(accepted > 1000, "{accepted}");
    }

    #[test]
    fn links_can_be_read_on_the_greys_as_on_the_tints_that_they_replace() {
        let named = |greys: &str| {
            let grey = greys.split("--info-bg:").nth(1).unwrap();
            Rgb::parse(&grey[..7]).unwrap()
        };
        assert!(named(GREYS_LIGHT).luminance() >= DARKEST_LIGHT.luminance());
        assert!(named(GREYS_DARK).luminance() <= LIGHTEST_DARK.luminance());
    }

    #[test]
    fn a_refused_colour_comes_with_the_nearest_that_is_accepted() {
        for color in many() {
            if let Err(complaint) = Palette::parse(&color.to_string()) {
                let nearest = complaint.rsplit(' ').next().unwrap();
                assert!(Palette::parse(nearest).is_ok(), "{color}: {complaint}");
                assert!(complaint.contains("too light"), "{complaint}");
            }
        }
    }

    #[test]
    fn what_is_no_colour_is_refused() {
        for text in [
            "", "red", "#12345", "#1234567", "123456", "#12345g", "#é234",
        ] {
            assert!(Palette::parse(text).unwrap_err().contains("six"), "{text}");
        }
    }
}
