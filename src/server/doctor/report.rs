//! What is told of one check, to people and to programs.

use serde::Serialize;
use std::fmt;

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Status {
    Ok,
    /// It works, and may not for long or for everybody.
    Warning,
    /// Something has to be done.
    Problem,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Area {
    Settings,
    Database,
    BaseUrl,
    Clock,
    Mail,
    Dns,
    Directory,
}

/// One line.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Line {
    pub status: Status,
    pub area: Area,
    /// The directory that it is about, if it is about one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub directory: Option<String>,
    /// A sentence without its full stop.
    pub what: String,
    /// What to do about it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub to_do: Option<String>,
}

impl Line {
    pub fn ok(area: Area, what: impl Into<String>) -> Self {
        Self::new(Status::Ok, area, what, None)
    }

    pub fn warning(area: Area, what: impl Into<String>, to_do: impl Into<String>) -> Self {
        Self::new(Status::Warning, area, what, Some(to_do.into()))
    }

    pub fn problem(area: Area, what: impl Into<String>, to_do: impl Into<String>) -> Self {
        Self::new(Status::Problem, area, what, Some(to_do.into()))
    }

    fn new(status: Status, area: Area, what: impl Into<String>, to_do: Option<String>) -> Self {
        Self {
            status,
            area,
            directory: None,
            what: what.into(),
            to_do,
        }
    }

    pub fn of_directory(self, name: &str) -> Self {
        Self {
            directory: Some(name.to_owned()),
            ..self
        }
    }
}

/// All lines.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Report(pub Vec<Line>);

impl Report {
    fn count(&self, status: Status) -> usize {
        self.0.iter().filter(|line| line.status == status).count()
    }

    /// Whether nothing has to be done.
    pub fn is_well(&self) -> bool {
        self.count(Status::Problem) == 0
    }

    /// # Errors
    /// If it can't be written as JSON.
    pub fn json(&self) -> serde_json::Result<String> {
        serde_json::to_string_pretty(&serde_json::json!({
            "ok": self.is_well(),
            "problems": self.count(Status::Problem),
            "warnings": self.count(Status::Warning),
            "checks": self.0,
        }))
    }
}

impl fmt::Display for Status {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(match self {
            Self::Ok => "ok",
            Self::Warning => "warning",
            Self::Problem => "problem",
        })
    }
}

impl fmt::Display for Area {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Settings => "settings",
            Self::Database => "database",
            Self::BaseUrl => "BASE_URL",
            Self::Clock => "clock",
            Self::Mail => "mail",
            Self::Dns => "DNS",
            Self::Directory => "directory",
        })
    }
}

impl fmt::Display for Line {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:<8} {}", self.status, self.area)?;
        if let Some(directory) = &self.directory {
            write!(f, " {directory}")?;
        }
        // Whatever others say of themselves stays on this line.
        let on_one_line = |text: &str| {
            let plain = text
                .chars()
                .map(|one| if one.is_control() { ' ' } else { one });
            plain.collect::<String>()
        };
        write!(f, ": {}.", on_one_line(self.what.trim_end_matches('.')))?;
        match &self.to_do {
            Some(to_do) => write!(f, " {}.", on_one_line(to_do.trim_end_matches('.'))),
            None => Ok(()),
        }
    }
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for line in &self.0 {
            writeln!(f, "{line}")?;
        }
        let (problems, warnings) = (self.count(Status::Problem), self.count(Status::Warning));
        match (problems, warnings) {
            (0, 0) => write!(f, "Everything is in order."),
            (0, warnings) => write!(
                f,
                "Nothing has to be done; {}.",
                counted(warnings, "warning")
            ),
            (problems, warnings) => write!(
                f,
                "{} to be solved; {}.",
                counted(problems, "problem"),
                counted(warnings, "warning")
            ),
        }
    }
}

fn counted(count: usize, what: &str) -> String {
    match count {
        1 => format!("1 {what}"),
        count => format!("{count} {what}s"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_stays_one_line_whatever_a_server_says() {
        let line = Line::problem(Area::Mail, "It says: 550 no\r\nok  mail: fine.", "Do it.");
        assert_eq!(
            line.to_string(),
            "problem  mail: It says: 550 no  ok  mail: fine. Do it."
        );
    }

    #[test]
    fn warnings_alone_are_well() {
        let warning = Line::warning(Area::Dns, "a", "b");
        let mut report = Report(vec![Line::ok(Area::Mail, "a"), warning]);
        assert!(report.is_well());
        assert!(
            report
                .to_string()
                .ends_with("Nothing has to be done; 1 warning.")
        );
        report.0.push(Line::problem(Area::Dns, "a", "b"));
        assert!(!report.is_well());
        assert!(
            report
                .to_string()
                .ends_with("1 problem to be solved; 1 warning.")
        );
    }
}
