//! Advice to developers for each error of the API.

use crate::{api::error::ApiError, dashboard::pages::docs::ExplainedError};

/// The error as its page explains it; none if the API never returns it.
pub fn explained(error: ApiError) -> Option<ExplainedError> {
    Some(ExplainedError {
        code: error.code(),
        status: error.status(),
        title: error.sentence(),
        advice: error.advice()?.get(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::server::http::rest::refusals;

    #[test]
    fn every_error_of_the_api_is_explained() {
        let all = refusals::all();
        assert!(all.len() > 15);
        for error in all {
            assert!(explained(error).is_some(), "{error:?}");
        }
    }
}
