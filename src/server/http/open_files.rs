//! How many connections the system allows: each is an open file.

use rustix::process::{Resource, Rlimit, getrlimit, setrlimit};

/// For the database, mails on their way and whatever else is no client.
const RESERVED: u64 = 128;

/// Raises the limit of open files as far as permitted, and returns how many of `wanted` connections fit. The
/// usual limit of 1024 is not meant for servers.
pub fn connections(wanted: usize) -> usize {
    let Rlimit { current, maximum } = getrlimit(Resource::Nofile);
    if current != maximum {
        let raised = Rlimit {
            current: maximum,
            maximum,
        };
        // If that fails, the current limit has to do.
        _ = setrlimit(Resource::Nofile, raised);
    }
    let limit = getrlimit(Resource::Nofile).current;
    let fitting = fit(wanted, limit);
    if let (Some(limit), true) = (limit, fitting < wanted) {
        tracing::warn!(
            "only {fitting} connections at one time, because the limit of open files is {limit}"
        );
    }
    fitting
}

fn fit(wanted: usize, limit: Option<u64>) -> usize {
    let Some(limit) = limit else { return wanted };
    let room = limit - RESERVED.min(limit / 2);
    usize::try_from(room).map_or(wanted, |room| wanted.min(room))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn connections_leave_file_handles_for_the_rest() {
        assert_eq!(fit(4096, None), 4096);
        assert_eq!(fit(4096, Some(1_048_576)), 4096);
        assert_eq!(fit(4096, Some(1024)), 896);
        assert_eq!(fit(4096, Some(64)), 32);
    }
}
