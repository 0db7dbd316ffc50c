//! The program `password-recover`: see `server::cli` for what it can do.

fn main() -> std::process::ExitCode {
    password_recover::server::cli::run()
}
