//! The window as a person meets it: things with a name that are clicked, typed into and read.
//!
//! Every look waits until it finds, so no test sleeps. When a test fails, the window's picture and its words are left in
//! `driver/` of the target folder.

use std::cell::RefCell;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::Duration;

use serde_json::{Value, json};

use crate::hands::Hands;
use crate::wire::{Refused, Wire, wait};

const FIND: &str = include_str!("find.js");
const PATIENCE: Duration = Duration::from_secs(30);

const PLACE: &str = "arguments[0].scrollIntoView({ block: 'nearest' });
    const { x, y, width, height } = arguments[0].getBoundingClientRect();
    return [x, y, width, height];";

/// Notes what goes wrong in the page from now on: refused styles and scripts, errors nobody caught.
const LISTEN: &str = "
    if (window.troubles) return;
    window.troubles = [];
    // An event on its way to a view that has just closed: Tauri says so, and nothing is lost.
    const late = /Couldn't find callback id/;
    const note = (text) => late.test(text) || window.troubles.push(text);
    addEventListener('error', (event) => note(`error: ${event.message}`));
    addEventListener('unhandledrejection', (event) => note(`rejection: ${event.reason?.stack ?? event.reason}`));
    addEventListener('securitypolicyviolation', (event) => note(`${event.violatedDirective}: ${event.blockedURI} ${event.sample}`));
    for (const kind of ['error', 'warn']) {
        const said = console[kind];
        console[kind] = (...words) => { note(`console ${kind}: ${words.join(' ')}`); said.apply(console, words); };
    }";

/// The program's window, on a register of its own.
pub(crate) struct Window {
    wire: Option<Wire>,
    name: &'static str,
    program: PathBuf,
    home: PathBuf,
    hands: Hands,
    barriers: RefCell<Vec<String>>,
}

impl Window {
    /// Starts the program as on a machine that never saw it. `name` is the test's.
    pub(crate) fn first_start(name: &'static str) -> Window {
        let programs = programs();
        let home = std::env::temp_dir().join(format!("solidarity-driver-{}-{name}", std::process::id()));
        let _ = fs::remove_dir_all(&home);
        fs::create_dir_all(&home).unwrap();
        let program = programs.join("parliamentary-solidarity");
        assert!(program.is_file(), "cargo build --workspace first: {} is missing", program.display());
        let (hands, barriers) = (Hands::new(), RefCell::default());
        let mut window = Window { wire: None, name, program, home, hands, barriers };
        window.open();
        window
    }

    /// Closes the window and starts the program again on the same register.
    pub(crate) fn start_again(&mut self) {
        self.wire = None;
        self.open();
    }

    fn open(&mut self) {
        let register = self.home.join("office.register").display().to_string();
        self.wire = Some(Wire::open(&self.program, &["--register".to_owned(), register], &self.home));
        let ready = "return document.querySelector('h1') !== null";
        let is_ready = || self.wire().run(ready, &json!([])).ok().filter(|is| *is == true);
        assert!(wait(PATIENCE, is_ready).is_some(), "the page shows nothing: {}", self.words());
        self.script(LISTEN, &json!([]));
    }

    /// What the hands have done so far.
    pub(crate) fn hands(&self) -> &Hands {
        &self.hands
    }

    /// Clicks a thing of this kind with this name (see `find.js` for the kinds).
    #[track_caller]
    pub(crate) fn click(&self, kind: &str, name: &str) {
        self.hands.click(1);
        self.on(kind, name, |wire, element| {
            let place = || wire.run(PLACE, &json!([Wire::as_argument(element)]));
            let before = place()?;
            std::thread::sleep(Duration::from_millis(60));
            // Nobody aims at what still moves; the click would fall on something else.
            if place()? == before { wire.click(element) } else { Err(Refused("it does not stand still".to_owned())) }
        });
    }

    /// Types into the field of this name, in place of what stands there.
    #[track_caller]
    pub(crate) fn fill(&self, name: &str, text: &str) {
        self.hands.field(text.chars().count());
        self.on("field", name, |wire, element| {
            wire.run("arguments[0].focus(); arguments[0].select?.()", &json!([Wire::as_argument(element)]))?;
            self.hands.type_out(text, |keys| wire.keys(element, keys))?;
            let now = wire.run("return arguments[0].value", &json!([Wire::as_argument(element)]))?;
            if now == text { Ok(()) } else { Err(Refused(format!("{now} stands in {name}"))) }
        });
    }

    /// Pastes into a field, as people do with what is too long to type.
    #[track_caller]
    pub(crate) fn paste(&self, name: &str, text: &str) {
        self.hands.field(0);
        self.on("field", name, |wire, element| {
            let script = "const [field, text] = arguments; field.focus(); field.value = text;
                field.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertFromPaste' }));";
            wire.run(script, &json!([Wire::as_argument(element), text])).map(drop)
        });
    }

    /// Types the first letters into a box of choices and takes the choice of this name.
    #[track_caller]
    pub(crate) fn pick(&self, name: &str, letters: &str, choice: &str) {
        self.hands.field(letters.chars().count());
        self.on("combo", name, |wire, element| {
            wire.run("arguments[0].focus(); arguments[0].select()", &json!([Wire::as_argument(element)]))?;
            self.hands.type_out(letters, |keys| wire.keys(element, keys))
        });
        self.click("option", choice);
    }

    /// Takes a choice of a list that folds out. Two clicks by hand.
    #[track_caller]
    pub(crate) fn select(&self, name: &str, choice: &str) {
        self.hands.click(2);
        self.on("select", name, |wire, element| {
            let script = "const [list, choice] = arguments;
                const found = [...list.options].find((one) => one.textContent.includes(choice));
                if (!found) return false;
                list.value = found.value;
                list.dispatchEvent(new Event('input', { bubbles: true }));
                list.dispatchEvent(new Event('change', { bubbles: true }));
                return true;";
            match wire.run(script, &json!([Wire::as_argument(element), choice]))? {
                Value::Bool(true) => Ok(()),
                _ => Err(Refused(format!("{name} offers no {choice}"))),
            }
        });
    }

    /// Ticks every box of the dialog that is not ticked yet.
    #[track_caller]
    pub(crate) fn tick_all(&self) {
        let script = "return [...document.querySelectorAll('[role=dialog] input[type=checkbox]')].find((one) => !one.checked) ?? null";
        for _ in 0..20 {
            let Ok(Some(open)) = self.wire().element(script, &json!([])) else { return };
            self.hands.click(1);
            if let Err(why) = self.wire().click(&open) {
                self.fail(&format!("a box cannot be ticked: {}", why.0));
            }
        }
        self.fail("the boxes do not stay ticked");
    }

    /// Hands files to the hidden input with this id.
    #[track_caller]
    pub(crate) fn give_files(&self, id: &str, files: &[PathBuf]) {
        let paths: Vec<String> = files.iter().map(|file| file.display().to_string()).collect();
        let script = "return document.getElementById(arguments[0])";
        let input = self.wire().element(script, &json!([id])).ok().flatten().expect("an input for files");
        if let Err(why) = self.wire().keys(&input, &paths.join("\n")) {
            self.fail(&format!("the files were not taken: {}", why.0));
        }
    }

    /// Presses Enter on the element with this id, once the focus is on it without a click.
    #[track_caller]
    pub(crate) fn enter_on(&self, id: &str) {
        let script =
            "const one = document.getElementById(arguments[0]); return one === document.activeElement ? one : null";
        let focused = || self.wire().element(script, &json!([id])).ok().flatten();
        let Some(element) = wait(PATIENCE, focused) else { self.fail(&format!("the focus does not come to {id}")) };
        if let Err(why) = self.wire().keys(&element, "\u{E007}") {
            self.fail(&format!("Enter was not taken: {}", why.0));
        }
    }

    /// Waits until there is a thing of this kind and name.
    #[track_caller]
    pub(crate) fn find(&self, kind: &str, name: &str) {
        self.on(kind, name, |_, _| Ok(()));
    }

    /// Waits until these words stand in the window.
    #[track_caller]
    pub(crate) fn read(&self, words: &str) {
        if wait(PATIENCE, || self.words().contains(words).then_some(())).is_none() {
            self.fail(&format!("these words do not appear: {words}"));
        }
    }

    /// Waits until a script returns true.
    #[track_caller]
    pub(crate) fn until(&self, what: &str, script: &str) {
        let is_so = || self.wire().run(script, &json!([])).ok().filter(|is| *is == true);
        if wait(PATIENCE, is_so).is_none() {
            self.fail(&format!("this does not come true: {what}"));
        }
    }

    /// Runs a script in the page.
    #[track_caller]
    pub(crate) fn script(&self, script: &str, arguments: &Value) -> Value {
        self.wire().run(script, arguments).unwrap_or_else(|why| self.fail(&why.0))
    }

    /// Notes what axe-core finds wrong with the page as it stands, for `troubles`.
    #[track_caller]
    pub(crate) fn look_for_barriers(&self, place: &str) {
        if self.hands.are_paced() {
            // The clock is for the person's way, not for the test's own work.
            return;
        }
        let axe = checkout().join("ui/node_modules/axe-core/axe.min.js");
        let axe = fs::read_to_string(axe).expect("npm ci has put axe-core into ui/node_modules");
        self.script(&format!("if (!window.axe) {{ {axe} }}"), &json!([]));
        let script = "const done = arguments[arguments.length - 1];
            axe.run(document, { resultTypes: ['violations'] }).then(
                (found) => done(found.violations.map((one) => `${one.id}: ${one.nodes.map((node) => node.html).join(' | ')}`)),
                (error) => done([`axe: ${error}`]));";
        let found = self.wire().run_later(script, &json!([])).unwrap_or_else(|why| self.fail(&why.0));
        self.barriers.borrow_mut().extend(texts(&found).map(|found| format!("{place}: {found}")));
    }

    /// What went wrong in the page since it was opened, and the barriers that were found.
    pub(crate) fn troubles(&self) -> Vec<String> {
        let noted = self.script("return window.troubles ?? ['the page was loaded again']", &json!([]));
        self.barriers.take().into_iter().chain(texts(&noted)).collect()
    }

    /// Waits until the focus has come to rest, as it does a moment after a dialog has opened.
    #[track_caller]
    pub(crate) fn rest(&self) {
        let script = "const done = arguments[arguments.length - 1];
            let [last, since] = [document.activeElement, performance.now()];
            const look = () => {
                const now = document.activeElement;
                if (now !== last) [last, since] = [now, performance.now()];
                if (performance.now() - since > 400) done(true);
                else setTimeout(look, 30);
            };
            look();";
        if let Err(why) = self.wire().run_later(script, &json!([])) {
            self.fail(&why.0);
        }
    }

    /// Keeps a picture of the window, for people.
    pub(crate) fn keep_picture(&self, name: &str) {
        if let Ok(picture) = self.wire().picture() {
            let _ = fs::write(kept().join(format!("{name}.png")), bytes(&picture));
        }
    }

    #[track_caller]
    fn on(&self, kind: &str, name: &str, act: impl Fn(&Wire, &str) -> Result<(), Refused>) {
        let mut last = String::from("it is not there");
        let done = wait(PATIENCE, || {
            let element = match self.wire().element(FIND, &json!([kind, name])) {
                Ok(element) => element?,
                Err(why) => {
                    last = why.0;
                    return None;
                }
            };
            // What moves, or is drawn anew between the two, is simply tried again.
            act(self.wire(), &element).map_err(|why| last = why.0).ok()
        });
        if done.is_none() {
            self.fail(&format!("{kind} '{name}': {last}"));
        }
    }

    fn words(&self) -> String {
        let words = self.wire().run("return document.body.innerText", &json!([]));
        words.ok().and_then(|words| words.as_str().map(str::to_owned)).unwrap_or_default()
    }

    fn wire(&self) -> &Wire {
        self.wire.as_ref().expect("the window is open")
    }

    #[track_caller]
    fn fail(&self, why: &str) -> ! {
        self.keep_picture(&format!("{}-failed", self.name));
        let words = self.words();
        let _ = fs::write(kept().join(format!("{}-failed.txt", self.name)), &words);
        panic!("{why}\n(the window's picture and words are in {})", kept().display());
    }
}

impl Drop for Window {
    fn drop(&mut self) {
        if std::thread::panicking() {
            let said = fs::read_to_string(self.home.join("said.txt")).unwrap_or_default();
            eprintln!("The program said:\n{said}");
        }
        self.wire = None;
        let _ = fs::remove_dir_all(&self.home);
    }
}

/// The texts of a list.
fn texts(list: &Value) -> impl Iterator<Item = String> + '_ {
    list.as_array().into_iter().flatten().filter_map(Value::as_str).map(str::to_owned)
}

/// The checkout this test belongs to.
pub(crate) fn checkout() -> PathBuf {
    let package = std::env::var_os("CARGO_MANIFEST_DIR").expect("cargo test says where the package is");
    Path::new(&package).parent().expect("the package lies inside the checkout").to_path_buf()
}

/// The folder of the built programs: named by xtask, or the one this test was built into.
fn programs() -> PathBuf {
    std::env::var_os("SOLIDARITY_PROGRAMS")
        .map_or_else(|| std::env::current_exe().unwrap().ancestors().nth(2).unwrap().to_path_buf(), PathBuf::from)
}

/// Where pictures are left.
fn kept() -> PathBuf {
    let folder = programs().parent().expect("below the target folder").join("driver");
    let _ = fs::create_dir_all(&folder);
    folder
}

/// Base 64, as the driver writes it.
fn bytes(text: &str) -> Vec<u8> {
    let mut bytes = Vec::with_capacity(text.len() / 4 * 3);
    let (mut kept, mut count) = (0_u32, 0);
    for letter in text.bytes() {
        let value = match letter {
            b'A'..=b'Z' => letter - b'A',
            b'a'..=b'z' => letter - b'a' + 26,
            b'0'..=b'9' => letter - b'0' + 52,
            b'+' => 62,
            b'/' => 63,
            _ => continue,
        };
        kept = kept << 6 | u32::from(value);
        count += 6;
        if count >= 8 {
            count -= 8;
            bytes.push(u8::try_from(kept >> count & 0xff).expect("eight bits"));
        }
    }
    bytes
}
