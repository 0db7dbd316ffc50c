//! An answer that is lost on its way: what was sent may stand, or not.

use super::{
    NEW, OLD, directory, one,
    slapd::{ANN, Slapd, rights},
    write,
};
use crate::directories::way::way_that_breaks;
use password_recover::server::directories::store::Written;

/// The extended operation that sets a password, as it stands in a message.
const PASSWORD_MODIFY: &[u8] = b"1.3.6.1.4.1.4203.1.11.1";

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_lost_answer_is_told_from_a_lost_question_by_a_log_in() {
    for (forwards, expected, opens) in [(true, Written::Done, NEW), (false, Written::Unknown, OLD)]
    {
        let Some(slapd) = Slapd::start(&rights()) else {
            return;
        };
        let way = way_that_breaks(slapd.address, PASSWORD_MODIFY, forwards).await;
        let ldap = directory(&slapd.lines(&format!("ldap://{way}")));
        let ann = one(&ldap, "ann@example.org").await;
        assert_eq!(write(&ldap, &ann, NEW).await, expected);
        assert!(slapd.log_in.works(ANN, opens));
    }
}
