//! Plots as pictures, drawn here so that nobody needs a script to see them.

use base64::{Engine, engine::general_purpose::STANDARD};
use plotters::{
    prelude::{
        ChartBuilder, IntoDrawingArea, IntoFont, RGBColor, Rectangle, SVGBackend, SegmentValue,
    },
    style::{Color, TextStyle},
};

/// In pixels, as pages show it: narrow enough for the narrowest phone, four beside each other on a
/// wide screen.
const SIZE: (u32, u32) = (300, 150);
const FONT: (&str, u32) = ("sans-serif", 12);

/// The colours of one theme; the same as in `style/tokens.css`.
#[derive(Clone, Copy)]
pub struct Theme {
    bar: RGBColor,
    line: RGBColor,
    text: RGBColor,
}

pub const LIGHT: Theme = Theme {
    bar: RGBColor(0x0a, 0x5a, 0x61),
    line: RGBColor(0xce, 0xda, 0xda),
    text: RGBColor(0x46, 0x5b, 0x5f),
};

pub const DARK: Theme = Theme {
    bar: RGBColor(0x74, 0xcf, 0xcd),
    line: RGBColor(0x2b, 0x3f, 0x43),
    text: RGBColor(0xab, 0xbd, 0xbf),
};

/// A bar for each count, as an address that holds the whole picture. Without one that can be drawn it is
/// empty, and the page still has its numbers.
pub fn picture(counts: &[u64], labels: &[String], theme: Theme) -> String {
    draw(counts, labels, theme).map_or_else(
        |error| {
            tracing::error!("a plot can't be drawn: {error}");
            String::new()
        },
        |svg| format!("data:image/svg+xml;base64,{}", STANDARD.encode(svg)),
    )
}

fn draw(counts: &[u64], labels: &[String], theme: Theme) -> anyhow::Result<String> {
    let mut svg = String::new();
    {
        let area = SVGBackend::with_string(&mut svg, SIZE).into_drawing_area();
        let highest = counts.iter().copied().max().unwrap_or(0).max(4);
        let number = i32::try_from(counts.len())?;
        let mut chart = ChartBuilder::on(&area)
            .margin_top(8)
            .margin_right(4)
            .x_label_area_size(22)
            .y_label_area_size(34)
            .build_cartesian_2d(
                plotters::prelude::IntoSegmentedCoord::into_segmented(0..number),
                0..highest + highest / 10,
            )?;
        let text = TextStyle::from(FONT.into_font()).color(&theme.text);
        chart
            .configure_mesh()
            .disable_x_mesh()
            .light_line_style(plotters::style::TRANSPARENT)
            .bold_line_style(theme.line.stroke_width(1))
            .axis_style(theme.line.stroke_width(1))
            .label_style(text)
            .y_labels(4)
            .y_label_formatter(&|count| short(*count))
            .x_labels(5)
            .x_label_formatter(&|at| match at {
                SegmentValue::CenterOf(index) => usize::try_from(*index)
                    .ok()
                    .and_then(|index| labels.get(index).cloned())
                    .unwrap_or_default(),
                _ => String::new(),
            })
            .draw()?;
        chart.draw_series(counts.iter().zip(0..).map(|(count, index)| {
            let corners = [
                (SegmentValue::Exact(index), 0),
                (SegmentValue::Exact(index + 1), *count),
            ];
            let mut bar = Rectangle::new(corners, theme.bar.filled());
            bar.set_margin(0, 0, 1, 1);
            bar
        }))?;
        area.present()?;
    }
    Ok(svg)
}

/// A number that fits beside an axis.
fn short(count: u64) -> String {
    match count {
        0..10_000 => count.to_string(),
        10_000..10_000_000 => format!("{}k", count / 1000),
        _ => format!("{}M", count / 1_000_000),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_plot_is_a_picture_that_runs_nothing_and_has_a_bar_for_each_count() {
        let labels: Vec<String> = (0..24).map(|hour| format!("{hour}:00")).collect();
        for counts in [
            vec![0; 24],
            (0..24).collect(),
            vec![u64::from(u32::MAX); 24],
        ] {
            let svg = draw(&counts, &labels, LIGHT).unwrap();
            assert!(svg.starts_with("<svg") && svg.contains("xmlns="), "{svg}");
            for never in ["<script", "style=", "href", "onload"] {
                assert!(!svg.contains(never), "{never} in {svg}");
            }
            assert!(svg.matches("#0A5A61").count() >= 24, "{svg}");
        }
        assert!(picture(&[], &[], DARK).starts_with("data:image/svg+xml;base64,"));
    }

    #[test]
    fn numbers_stay_short() {
        let all = [0, 9_999, 10_000, 9_999_999, 25_000_000].map(short);
        assert_eq!(all, ["0", "9999", "10k", "9999k", "25M"]);
    }
}
