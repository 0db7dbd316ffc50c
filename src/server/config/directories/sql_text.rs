//! The operator's own SQL: a condition on accounts, or a statement that is run after a write.
//!
//! Values get into it as parameters and in no other way. What it says is the operator's business; here it is
//! only made sure that it stays within the place where it is put.

/// A value that a statement may ask for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Parameter {
    /// The account's key.
    Key,
    /// What its owner types to log in.
    Login,
    /// Its address as it is stored.
    Email,
    /// This moment.
    Now,
}

impl Parameter {
    const ALL: [(&str, Self); 4] = [
        ("key", Self::Key),
        ("login", Self::Login),
        ("email", Self::Email),
        ("now", Self::Now),
    ];
}

/// SQL with its parameters taken out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SqlText {
    /// What is before each parameter, with it.
    parts: Vec<(String, Parameter)>,
    rest: String,
}

impl SqlText {
    /// Reads one statement.
    ///
    /// # Errors
    /// What it is or has, to go on after "which".
    pub fn statement(text: &str) -> Result<Self, String> {
        Reading::new(text).read()
    }

    /// Reads a condition on one row, which has no parameters.
    ///
    /// # Errors
    /// What it is or has, to go on after "which".
    pub fn condition(text: &str) -> Result<Self, String> {
        match Self::statement(text)? {
            read if read.parts.is_empty() => Ok(read),
            _ => Err("has a parameter, and a condition has none".to_owned()),
        }
    }

    /// The text, with each parameter as `place` writes it.
    pub fn with(&self, mut place: impl FnMut(Parameter) -> String) -> String {
        let mut whole = String::new();
        for (before, parameter) in &self.parts {
            whole.push_str(before);
            whole.push_str(&place(*parameter));
        }
        whole + &self.rest
    }

    /// The text as it was given.
    pub fn text(&self) -> String {
        self.with(|parameter| {
            let names = Parameter::ALL.iter();
            let name = names
                .filter(|(_, other)| *other == parameter)
                .map(|(name, _)| *name);
            format!(":{}", name.collect::<String>())
        })
    }
}

struct Reading<'a> {
    left: &'a str,
    read: SqlText,
    depth: i32,
}

impl<'a> Reading<'a> {
    fn new(text: &'a str) -> Self {
        Self {
            left: text.trim(),
            read: SqlText {
                parts: Vec::new(),
                rest: String::new(),
            },
            depth: 0,
        }
    }

    fn read(mut self) -> Result<SqlText, String> {
        while let Some(letter) = self.left.chars().next() {
            match letter {
                '\'' | '"' | '`' => self.quoted(letter)?,
                ':' if self.left.starts_with("::") => self.take(2),
                ':' => self.parameter()?,
                ';' => return Err("has a semicolon in it; each statement stands alone".to_owned()),
                '?' => return Err("has ? in it; parameters are written :key".to_owned()),
                '-' if self.left.starts_with("--") => return Err(COMMENT.to_owned()),
                '/' if self.left.starts_with("/*") => return Err(COMMENT.to_owned()),
                '(' => self.nest(1),
                ')' => self.nest(-1),
                letter => self.take(letter.len_utf8()),
            }
            if self.depth < 0 {
                return Err("closes a bracket that is not open".to_owned());
            }
        }
        if self.depth > 0 {
            return Err("leaves a bracket open".to_owned());
        }
        Ok(self.read)
    }

    fn take(&mut self, bytes: usize) {
        let (taken, left) = self.left.split_at(bytes);
        self.read.rest.push_str(taken);
        self.left = left;
    }

    fn nest(&mut self, by: i32) {
        self.depth += by;
        self.take(1);
    }

    fn quoted(&mut self, mark: char) -> Result<(), String> {
        let inside = &self.left[1..];
        let end = inside.find(mark).ok_or("leaves a quote open")?;
        if inside[..end].contains('\\') {
            return Err("has a backslash in quotes, which databases read differently".to_owned());
        }
        self.take(1 + end + 1);
        Ok(())
    }

    fn parameter(&mut self) -> Result<(), String> {
        let name: String = self.left[1..]
            .chars()
            .take_while(|letter| letter.is_ascii_alphanumeric() || *letter == '_')
            .collect();
        // `:=` and the ends of ranges are none.
        if !name.starts_with(|letter: char| letter.is_ascii_alphabetic()) {
            self.take(1);
            return Ok(());
        }
        let known = Parameter::ALL.iter().find(|(known, _)| *known == name);
        let Some((_, parameter)) = known else {
            return Err(format!(
                "has :{name}, which is none of :key, :login, :email and :now"
            ));
        };
        let before = std::mem::take(&mut self.read.rest);
        self.read.parts.push((before, *parameter));
        self.left = &self.left[1 + name.len()..];
        Ok(())
    }
}

const COMMENT: &str = "has a comment in it";

#[cfg(test)]
mod tests {
    use super::*;

    fn placed(text: &str) -> String {
        let read = SqlText::statement(text).unwrap_or_else(|error| panic!("{text} {error}"));
        assert_eq!(read.text(), text);
        read.with(|parameter| format!("<{parameter:?}>"))
    }

    #[test]
    fn parameters_are_found_where_they_are_and_nowhere_else() {
        for (text, expected) in [
            (
                "DELETE FROM t WHERE a = :key AND b = ':key' AND \":key\" = :email",
                "DELETE FROM t WHERE a = <Key> AND b = ':key' AND \":key\" = <Email>",
            ),
            ("a = :now::timestamp", "a = <Now>::timestamp"),
            ("a[1:2] = 'it''s :key'", "a[1:2] = 'it''s :key'"),
            ("f(:login)", "f(<Login>)"),
        ] {
            assert_eq!(placed(text), expected);
        }
    }

    #[test]
    fn nothing_gets_out_of_its_place() {
        for (text, words) in [
            ("a) OR (b", "not open"),
            ("(a", "open"),
            ("a = 'b", "quote open"),
            ("a; DROP TABLE b", "semicolon"),
            ("a -- b", "comment"),
            ("a /* b", "comment"),
            ("a = ?", ":key"),
            ("a = :kee", ":kee"),
            (r"a = '\'", "backslash"),
        ] {
            let refused = SqlText::statement(text).unwrap_err();
            assert!(refused.contains(words), "{text} {refused}");
        }
        assert!(SqlText::condition("a = :key").is_err());
        assert!(SqlText::condition("a AND NOT (b OR c)").is_ok());
    }
}
