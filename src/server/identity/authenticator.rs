//! The secret that an authenticator app and the server share, and how it gets into the app (RFC 6238: six
//! digits, 30 seconds, SHA-1, which every app supports).

use crate::server::{db::entity::Timestamp, model::pasted};
use anyhow::anyhow;
use base64::{Engine, engine::general_purpose::STANDARD};
use qrcode::{EcLevel, QrCode, render::svg};
use totp_rs::{Builder, Secret, Totp};

/// 160 bits (RFC 4226 §4).
pub const SECRET_BYTES: usize = 20;
/// One step of drift either way (RFC 6238 §5.2): a phone's clock is off, and typing takes time.
const DRIFT_STEPS: u16 = 1;

pub struct Authenticator(Totp);

impl Authenticator {
    /// # Errors
    /// If it is too short or can't be used as a secret.
    pub fn new(secret: &[u8], email: &str, issuer: &str) -> anyhow::Result<Self> {
        // Apps take what is before a colon for the issuer.
        let account: String = email.replace(':', "");
        Builder::new()
            .with_secret(Secret::new(secret.into()))
            .with_skew(DRIFT_STEPS)
            .with_issuer(Some(issuer.replace(':', "")))
            .with_account_name(account)
            .build()
            .map(Self)
            .map_err(|error| anyhow!("the secret of a second step can't be used: {error}"))
    }

    /// The time step of this code, if it is valid now. Digits may be typed in groups, or pasted with their
    /// label.
    pub fn step_of(&self, typed: &str, now: Timestamp) -> Option<i64> {
        let digits = pasted::six_digits(typed)?;
        let seconds = u64::try_from(now.utc().timestamp()).ok()?;
        let step = self.0.check(&digits, seconds)?;
        i64::try_from(step).ok()
    }

    /// For apps on a device without a camera: base32 in groups of four.
    pub fn secret_text(&self) -> String {
        let text = self.0.secret().to_base32();
        let letters: Vec<char> = text.chars().collect();
        let groups: Vec<String> = letters
            .chunks(4)
            .map(|group| group.iter().collect())
            .collect();
        groups.join(" ")
    }

    /// The QR code, as the URL of an image.
    ///
    /// # Errors
    /// If the account's address is too long for a QR code; the secret can be typed then.
    pub fn picture(&self) -> anyhow::Result<String> {
        let address = self.0.to_url().map_err(|error| anyhow!("{error}"))?;
        let code = QrCode::with_error_correction_level(address, EcLevel::M)?;
        // Dark on light whatever the theme, with a light margin: some apps can't read anything else.
        let picture = code
            .render::<svg::Color<'_>>()
            .min_dimensions(240, 240)
            .dark_color(svg::Color("#000"))
            .light_color(svg::Color("#fff"))
            .build();
        Ok(format!(
            "data:image/svg+xml;base64,{}",
            STANDARD.encode(picture)
        ))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono::DateTime;

    fn at(seconds: i64) -> Timestamp {
        Timestamp::from(DateTime::from_timestamp(seconds, 0).unwrap())
    }

    /// RFC 6238, appendix B, with the last six of its eight digits.
    #[test]
    fn codes_match_the_standard() {
        let app = Authenticator::new(
            b"12345678901234567890",
            "ann@example.org",
            "Password Recover",
        )
        .unwrap();
        for (seconds, code) in [
            (59, "287082"),
            (1_111_111_109, "081804"),
            (1_111_111_111, "050471"),
            (1_234_567_890, "005924"),
            (2_000_000_000, "279037"),
            (20_000_000_000, "353130"),
        ] {
            assert_eq!(app.step_of(code, at(seconds)), Some(seconds / 30), "{code}");
        }
    }

    #[test]
    fn one_step_of_drift_either_way_is_accepted() {
        let app = Authenticator::new(
            b"12345678901234567890",
            "ann@example.org",
            "Password Recover",
        )
        .unwrap();
        let step = 1_234_567_890 / 30;
        for (drift, taken) in [(-2, false), (-1, true), (0, true), (1, true), (2, false)] {
            let now = at((step + drift) * 30);
            assert_eq!(app.step_of("005924", now).is_some(), taken, "{drift}");
        }
        for typed in [
            " 005 924 ",
            "005924",
            "005-924.",
            "Code: 005924",
            "\u{200b}005\u{a0}924\r\n",
            "００５９２４",
        ] {
            assert!(app.step_of(typed, at(1_234_567_890)).is_some());
        }
        for typed in ["5924", "0059241", "00592a", "", "٠٠٥٩٢٤", "+05924"] {
            assert!(app.step_of(typed, at(1_234_567_890)).is_none(), "{typed}");
        }
    }

    #[test]
    fn the_secret_can_be_scanned_or_typed() {
        let app = Authenticator::new(
            b"12345678901234567890",
            "\"a:b\"@example.org",
            "Password Recover",
        )
        .unwrap();
        assert_eq!(app.secret_text(), "GEZD GNBV GY3T QOJQ GEZD GNBV GY3T QOJQ");
        assert!(
            app.picture()
                .unwrap()
                .starts_with("data:image/svg+xml;base64,")
        );
        let longest = format!("{}@example.org", "a".repeat(240));
        assert!(
            Authenticator::new(&[7; 20], &longest, "Password Recover")
                .unwrap()
                .picture()
                .is_ok()
        );
    }
}
