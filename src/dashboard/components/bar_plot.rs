//! A bar chart of counts over time. Colours come from the style sheet, so that one picture works in light and
//! dark mode and in print.

use crate::api::dashboard::overview::Bucket;
use leptos::prelude::*;

/// The size of the picture, and the edges of its plot area, in units of its view box: ten to a pixel.
const SIZE: (u64, u64) = (3000, 1500);
const LEFT: u64 = 340;
const RIGHT: u64 = 2960;
const TOP: u64 = 80;
const BOTTOM: u64 = 1280;
/// Between two bars.
const GAP: u64 = 20;

#[component]
pub fn BarPlot(
    buckets: Vec<Bucket>,
    /// The text alternative.
    alternative: String,
) -> impl IntoView {
    let number = buckets.len().max(1) as u64;
    let step = step(buckets.iter().map(|bucket| bucket.count).max().unwrap_or(0));
    let lines = 0..=4;
    let up = move |count: u64| (BOTTOM - TOP) * count / (4 * step);
    let x = move |index: u64| LEFT + (RIGHT - LEFT) * index / number;
    view! {
        <svg
            class="bar-plot"
            viewBox=format!("0 0 {} {}", SIZE.0, SIZE.1)
            role="img"
            aria-label=alternative
        >
            {lines
                .map(|line| {
                    let y = BOTTOM - up(line * step);
                    view! {
                        <path d=format!("M{LEFT} {y}H{RIGHT}") />
                        <text class="bar-plot-count" x=LEFT - 60 y=y + 40>
                            {short(line * step)}
                        </text>
                    }
                })
                .collect_view()}
            {(0..)
                .zip(buckets)
                .map(|(index, bucket)| {
                    let (start, end) = (x(index), x(index + 1));
                    let height = up(bucket.count);
                    let has_label = index % number.div_ceil(4) == 0;
                    view! {
                        <rect x=start y=BOTTOM - height width=end - start - GAP height=height />
                        {has_label
                            .then(|| {
                                view! {
                                    <text x=(start + end) / 2 y=BOTTOM + 170>
                                        {bucket.label}
                                    </text>
                                }
                            })}
                    }
                })
                .collect_view()}
        </svg>
    }
}

/// The distance of the four grid lines for a maximum: 1, 2 or 5, times a power of ten.
fn step(highest: u64) -> u64 {
    (0..)
        .flat_map(|zeros| [1, 2, 5].map(|digit| digit * 10_u64.pow(zeros)))
        .find(|step| highest.div_ceil(4) <= *step)
        .unwrap_or(1)
}

/// A number short enough for an axis.
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

    fn plot(counts: &[u64]) -> String {
        let bucket = |(hour, count): (usize, &u64)| Bucket {
            start: (String::new(), String::new()),
            label: format!("{hour}:00"),
            count: *count,
        };
        let buckets = counts.iter().enumerate().map(bucket).collect();
        let alternative = "Requests".to_owned();
        Owner::new().with(|| view! { <BarPlot buckets alternative /> }.to_html())
    }

    #[test]
    fn a_plot_runs_no_script_and_has_a_bar_for_each_count() {
        let millions = u64::from(u32::MAX);
        for counts in [vec![0; 24], (0..24).collect(), vec![millions; 24], vec![]] {
            let svg = plot(&counts);
            assert!(
                svg.starts_with("<svg") && svg.contains("aria-label=\"Requests\""),
                "{svg}"
            );
            for never in ["<script", "style=", "href", "onload"] {
                assert!(!svg.contains(never), "{never} in {svg}");
            }
            assert_eq!(svg.matches("<rect").count(), counts.len(), "{svg}");
        }
        // A bar is as high as its count says: up to the highest line is 1,200.
        let svg = plot(&[0, 1, 2, 4]);
        for height in ["0", "300", "600", "1200"] {
            assert!(svg.contains(&format!("height=\"{height}\"")), "{svg}");
        }
        assert_eq!(svg.matches(":00<").count(), 4, "{svg}");
    }

    #[test]
    fn grid_lines_are_round_numbers_and_reach_the_highest_bar() {
        let all = [0, 3, 4, 5, 8, 9, 21, 100, 4_294_967_295].map(step);
        assert_eq!(all, [1, 1, 1, 2, 2, 5, 10, 50, 2_000_000_000]);
    }

    #[test]
    fn numbers_stay_short() {
        let all = [0, 9_999, 10_000, 9_999_999, 25_000_000].map(short);
        assert_eq!(all, ["0", "9999", "10k", "9999k", "25M"]);
    }
}
