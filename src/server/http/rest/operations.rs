//! The operations of the description.

use std::iter;
use utoipa::openapi::{HttpMethod, Paths, path::Operation};

/// Every call, with its method and path.
pub fn operations_mut(
    paths: &mut Paths,
) -> impl Iterator<Item = (&str, HttpMethod, &mut Operation)> {
    paths.paths.iter_mut().flat_map(|(path, item)| {
        let path = path.as_str();
        let calls = [
            (HttpMethod::Get, item.get.as_mut()),
            (HttpMethod::Post, item.post.as_mut()),
            (HttpMethod::Put, item.put.as_mut()),
            (HttpMethod::Patch, item.patch.as_mut()),
            (HttpMethod::Delete, item.delete.as_mut()),
        ];
        iter::repeat(path)
            .zip(calls)
            .filter_map(|(path, (method, call))| Some((path, method, call?)))
    })
}
