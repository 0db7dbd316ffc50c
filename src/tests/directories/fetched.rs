//! What tests fetch or make once for all runs, below `target/applications`.

use std::{
    fs::{self, File},
    path::{Path, PathBuf},
};

/// The folder of `name`, made by `make` unless it `works` already; none if it can't be made. Tests that need the same
/// folder wait for each other, in this process and in others: two that install into one folder break it.
pub fn fetched(
    name: &str,
    works: impl Fn(&Path) -> bool,
    make: impl FnOnce(&Path) -> bool,
) -> Option<PathBuf> {
    let all = Path::new(env!("CARGO_MANIFEST_DIR")).join("target/applications");
    fs::create_dir_all(&all).unwrap();
    let lock = File::create(all.join(format!("{name}.lock"))).unwrap();
    lock.lock().unwrap();
    let folder = all.join(name);
    (works(&folder) || (make(&folder) && works(&folder))).then_some(folder)
}

#[test]
fn tests_that_need_the_same_folder_make_it_once() {
    let name = format!("of-process-{}", std::process::id());
    let made = std::sync::atomic::AtomicU32::new(0);
    let works = |folder: &Path| folder.join("whole").exists();
    let make = |folder: &Path| {
        made.fetch_add(1, std::sync::atomic::Ordering::Relaxed);
        fs::create_dir(folder).unwrap();
        std::thread::yield_now();
        fs::write(folder.join("whole"), "").is_ok()
    };
    std::thread::scope(|scope| {
        for _ in 0..8 {
            scope.spawn(|| assert!(fetched(&name, works, make).is_some()));
        }
    });
    assert_eq!(made.into_inner(), 1);
    let folder = fetched(&name, works, |_| false).unwrap();
    fs::remove_dir_all(&folder).unwrap();
    fs::remove_file(folder.with_extension("lock")).unwrap();
}
