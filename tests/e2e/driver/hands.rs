//! What a person's hands cost: counted always, and taken in real time when a pace is asked for.
//!
//! The keystroke-level model of Card, Moran and Newell gives the seconds. With `SOLIDARITY_HANDS=40` (words a minute) the
//! tests drive the window as slowly as that, letter by letter, so that a clock beside it shows what the way takes.

use std::cell::Cell;
use std::time::Duration;

/// Pointing at a thing and clicking it, seconds.
const CLICK: f64 = 1.3;

/// From the mouse to the keys and back, seconds.
const CHANGE: f64 = 0.8;

/// Thought before a step, seconds; the model spares it where steps run together, here each step gets it.
const THOUGHT: f64 = 1.35;

/// Words a minute of the model's practised typist, for where no pace is asked for.
const USUAL_PACE: f64 = 60.0;

/// Letters of a word, as typing is measured.
const WORD: f64 = 5.0;

/// The hands at one window.
pub(crate) struct Hands {
    clicks: Cell<u32>,
    fields: Cell<u32>,
    letters: Cell<u32>,
    /// Words a minute that are really waited for.
    pace: Option<f64>,
}

impl Hands {
    /// Hands that have done nothing yet, at the pace of `SOLIDARITY_HANDS`.
    pub(crate) fn new() -> Hands {
        let pace = std::env::var("SOLIDARITY_HANDS").ok().map(|pace| pace.parse().expect("words a minute"));
        Hands { clicks: Cell::new(0), fields: Cell::new(0), letters: Cell::new(0), pace }
    }

    /// Whether the clock runs as by hand.
    pub(crate) fn are_paced(&self) -> bool {
        self.pace.is_some()
    }

    pub(crate) fn clicks(&self) -> u32 {
        self.clicks.get()
    }

    pub(crate) fn fields(&self) -> u32 {
        self.fields.get()
    }

    /// Before so many clicks.
    pub(crate) fn click(&self, times: u32) {
        self.clicks.set(self.clicks.get() + times);
        self.pause(f64::from(times) * (THOUGHT + CLICK));
    }

    /// Before a field is typed into.
    pub(crate) fn field(&self, letters: usize) {
        self.fields.set(self.fields.get() + 1);
        self.letters.set(self.letters.get() + u32::try_from(letters).expect("few letters"));
        self.pause(THOUGHT + CHANGE);
    }

    /// Types a text: all at once, or a letter at a time at the pace.
    pub(crate) fn type_out<Refused>(
        &self,
        text: &str,
        mut keys: impl FnMut(&str) -> Result<(), Refused>,
    ) -> Result<(), Refused> {
        let Some(pace) = self.pace else { return keys(text) };
        for letter in text.chars() {
            self.pause(60.0 / (pace * WORD));
            keys(letter.encode_utf8(&mut [0; 4]))?;
        }
        Ok(())
    }

    /// Seconds that hands and thought need for all that was done, by the model.
    pub(crate) fn seconds(&self) -> f64 {
        let [clicks, fields, letters] = [&self.clicks, &self.fields, &self.letters].map(|count| f64::from(count.get()));
        (THOUGHT + CLICK) * clicks + (THOUGHT + CHANGE) * fields + 60.0 / (USUAL_PACE * WORD) * letters
    }

    fn pause(&self, seconds: f64) {
        if self.are_paced() {
            std::thread::sleep(Duration::from_secs_f64(seconds));
        }
    }
}
