//! The exercise: an invented country, invented people, and a mail server inside the program. Nothing leaves the machine.
//!
//! The window begins one and leaves the work to the person; the command line runs the whole cycle and says what it did.

mod cycle;
mod scene;

use std::path::PathBuf;
use std::sync::Arc;

use casework::door;
use casework::error::{Fault, Result};
use casework::language::Language;
use casework::outbox::parcel::Mailbox;
use casework::register::Register;
use casework::vault::Cost;
use mail::sink::{Plan, Sink};
use serde_json::{Value, json};

pub use cycle::{Step, run};

/// Guards nothing: the exercise holds invented people only.
const PASSPHRASE: &str = "exercise in an invented country";

/// A running exercise; everything of it is gone when it ends, unless it was asked to keep its folder.
pub struct Exercise {
    register: Arc<Register>,
    sink: Sink,
    folder: PathBuf,
    keep: bool,
    language: Language,
}

impl Exercise {
    /// Makes a register in a temporary folder, with an invented office and the mail server's account.
    ///
    /// # Errors
    /// Faults of the temporary folder or the server.
    pub fn begin(language: Language) -> Result<Exercise> {
        let folder = std::env::temp_dir().join(format!("solidarity-exercise-{}", uuid::Uuid::now_v7()));
        let exercise = Exercise::in_folder(folder, false, language)?;
        exercise.make_register()?;
        exercise.set_up_office()?;
        exercise.import_decision()?;
        Ok(exercise)
    }

    fn in_folder(folder: PathBuf, keep: bool, language: Language) -> Result<Exercise> {
        let mut ports = crate::ports_with(crate::clock(true)).map_err(|e| Fault::new("exercise", e))?;
        ports.web = Box::new(web::PublicWeb::only_here());
        let register = Register::at(&folder.join("exercise").with_extension(crate::ENDING), ports)
            .with_cost(Cost { memory: 19 * 1024, passes: 2, lanes: 1 })
            .as_exercise();
        let sink = Sink::start(Plan::default())?;
        Ok(Exercise { register: Arc::new(register), sink, folder, keep, language })
    }

    /// The exercise's register.
    #[must_use]
    pub fn register(&self) -> Arc<Register> {
        Arc::clone(&self.register)
    }

    /// A call of the exercise's own; a refusal is a fault, because nothing in the exercise is the person's doing.
    fn call(&self, name: &'static str, input: Value) -> Result<Value> {
        door::call(&self.register, name, input, self.language)
            .map_err(|refusal| Fault::new(name, refusal.to_string()).into())
    }

    fn make_register(&self) -> Result<()> {
        self.call("register.create", json!({ "passphrase": PASSPHRASE }))?;
        self.call("register.recovery_noted", Value::Null)?;
        Ok(())
    }

    fn set_up_office(&self) -> Result<()> {
        let scene = scene::of(self.language)?;
        self.call("office.save", scene.office)?;
        self.call("member.save", scene.member)?;
        let sender = Mailbox { name: scene.sender_name, address: scene.sender_address };
        let account = self.sink.account(sender);
        self.call(
            "account.set",
            json!({
                "host": account.host, "port": account.port, "security": "implicit",
                "user": account.user, "password": account.password.as_str(),
                "from_name": account.from.name, "from_address": account.from.address,
                "ca": account.ca_pem,
            }),
        )?;
        for holder in scene.holders {
            self.call("post.set_holder", holder)?;
        }
        Ok(())
    }

    /// Imports the invented decision like any other.
    fn import_decision(&self) -> Result<(Vec<u8>, Value)> {
        let pdf = decision()?;
        let id = self.register.stage(scene::DECISION_FILE, pdf.clone());
        let imported = self.call("decision.import", json!({ "files": [id] }))?;
        if !imported[0]["refused"].is_null() {
            let why = format!("the invented decision was refused: {}", imported[0]["refused"]);
            return Err(Fault::new("exercise", why).into());
        }
        Ok((pdf, imported))
    }
}

/// The invented decision as a PDF.
///
/// # Errors
/// A fault when it cannot be typeset.
pub fn decision() -> Result<Vec<u8>> {
    Ok(typeset::exercise_decision(&scene::decision()?)?)
}

impl Drop for Exercise {
    fn drop(&mut self) {
        self.register.close();
        if !self.keep {
            let _ = std::fs::remove_dir_all(&self.folder);
        }
    }
}
