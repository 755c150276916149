//! The shapes of the map (docs/data.md says where they come from), read once. The window draws from the same file.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use serde::Deserialize;

const WORLD: &str = include_str!("../../data/world.json");

/// The land, in units of a drawing `width` wide.
#[derive(Default, Deserialize)]
pub(super) struct World {
    pub(super) width: f64,
    pub(super) top: f64,
    pub(super) bottom: f64,
    /// By ISO 3166-1 alpha-3.
    pub(super) countries: BTreeMap<String, Shape>,
    /// Land that is no row of the directory.
    pub(super) other: String,
    pub(super) borders: String,
    /// Lines in dispute.
    pub(super) disputed: String,
}

#[derive(Deserialize)]
pub(super) struct Shape {
    /// Path of an SVG; empty when the country is too small for one.
    pub(super) d: String,
    /// Where its number stands.
    pub(super) at: [f64; 2],
}

pub(super) fn world() -> &'static World {
    static SHAPES: OnceLock<World> = OnceLock::new();
    SHAPES.get_or_init(|| {
        serde_json::from_str(WORLD).unwrap_or_else(|error| {
            log::error!("reference data, world: {error}");
            World::default()
        })
    })
}
