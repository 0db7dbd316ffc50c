//! The program `password-recover`: see `server::cli` for its commands.

fn main() -> std::process::ExitCode {
    password_recover::server::cli::run()
}
