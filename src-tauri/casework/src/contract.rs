//! The contract in TypeScript, made from the tables of calls. Nothing here runs in the program.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use ts_rs::{Config, TS, TypeVisitor};

/// Types and calls gathered from one or more tables.
pub struct Contract {
    config: Config,
    declarations: BTreeMap<String, String>,
    calls: Vec<(String, String, String)>,
}

impl Default for Contract {
    fn default() -> Self {
        Contract { config: Config::new().with_large_int("number"), declarations: BTreeMap::new(), calls: Vec::new() }
    }
}

impl Contract {
    /// Adds a call with its input and output types and all they are made of.
    pub fn add<Input: TS + 'static, Output: TS + 'static>(&mut self, name: &str) {
        self.visit::<Input>();
        self.visit::<Output>();
        let (input, output) = (Input::name(&self.config), Output::name(&self.config));
        self.calls.push((name.to_owned(), input, output));
    }

    /// Adds a type that no call names, such as the errors.
    pub fn add_type<T: TS + 'static>(&mut self) {
        self.visit::<T>();
    }

    /// The whole of `ui/src/core.ts`.
    #[must_use]
    pub fn to_typescript(&self) -> String {
        let mut text = String::from("// Made by `cargo xtask core` from the tables of calls. Do not edit.\n\n");
        for declaration in self.declarations.values() {
            let _ = writeln!(text, "export {declaration}\n");
        }
        text.push_str("export interface Calls {\n");
        for (name, input, output) in &self.calls {
            let _ = writeln!(text, "  \"{name}\": {{ input: {input}; output: {output} }};");
        }
        text.push_str("}\n\nexport type CallName = keyof Calls;\n");
        text
    }
}

impl TypeVisitor for Contract {
    fn visit<T: TS + 'static + ?Sized>(&mut self) {
        if T::output_path().is_some() {
            let ident = T::ident(&self.config);
            if self.declarations.contains_key(&ident) {
                return;
            }
            self.declarations.insert(ident.clone(), String::new());
            let declaration = T::decl(&self.config);
            self.declarations.insert(ident, declaration);
        }
        T::visit_dependencies(self);
        T::visit_generics(self);
    }
}
