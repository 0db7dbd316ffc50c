//! The dashboard: its pages, and the islands that only its bundle of WebAssembly holds.
