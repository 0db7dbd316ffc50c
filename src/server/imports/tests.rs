//! Reading lines, whatever they look like.
