//! Compressed copies of files, created at build time instead of for each request.

use std::io::Write;
use std::path::{Path, PathBuf};

use anyhow::Result;
use brotli::enc::BrotliEncoderParams;
use flate2::Compression;
use flate2::write::GzEncoder;

use super::names;

/// File types that compress well. Images and fonts are already compressed.
const COMPRESSIBLE: [&str; 10] = [
    "css",
    "html",
    "ico",
    "js",
    "json",
    "svg",
    "txt",
    "wasm",
    "webmanifest",
    "xml",
];

/// Writes `.br` and `.gz` beside every file that they make smaller.
pub fn beside_all(folder: &Path) -> Result<()> {
    for name in names::files_below(folder)? {
        let compressible = name
            .extension()
            .is_some_and(|found| COMPRESSIBLE.iter().any(|known| found == *known));
        if !compressible {
            continue;
        }
        let path = folder.join(name);
        let content = std::fs::read(&path)?;
        for (suffix, compressed) in [("br", brotli(&content)?), ("gz", gzip(&content)?)] {
            if compressed.len() < content.len() {
                std::fs::write(with_suffix(&path, suffix), compressed)?;
            }
        }
    }
    Ok(())
}

fn brotli(content: &[u8]) -> Result<Vec<u8>> {
    let parameters = BrotliEncoderParams {
        quality: 11,
        size_hint: content.len(),
        ..Default::default()
    };
    let mut compressed = Vec::new();
    brotli::BrotliCompress(&mut &content[..], &mut compressed, &parameters)?;
    Ok(compressed)
}

fn gzip(content: &[u8]) -> Result<Vec<u8>> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(content)?;
    Ok(encoder.finish()?)
}

/// `app.js` and `br` make `app.js.br`.
fn with_suffix(path: &Path, suffix: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(".");
    name.push(suffix);
    name.into()
}

#[cfg(test)]
mod tests {
    use std::io::Read;

    use super::*;

    #[test]
    fn what_is_compressed_comes_back_whole() {
        let content = b"to be or not to be ".repeat(50);
        let (brotli, gzip) = (brotli(&content).unwrap(), gzip(&content).unwrap());
        assert!(brotli.len() < content.len() && gzip.len() < content.len());

        let mut unzipped = Vec::new();
        flate2::read::GzDecoder::new(&gzip[..])
            .read_to_end(&mut unzipped)
            .unwrap();
        assert_eq!(unzipped, content);
        let mut expanded = Vec::new();
        brotli::BrotliDecompress(&mut &brotli[..], &mut expanded).unwrap();
        assert_eq!(expanded, content);
    }

    #[test]
    fn a_suffix_leaves_the_extension() {
        assert_eq!(
            with_suffix(Path::new("pkg/app.js"), "br"),
            Path::new("pkg/app.js.br")
        );
    }
}
