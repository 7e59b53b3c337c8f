//! IVIG Navigator: evidence, order and safety of intravenous immunoglobulin in
//! autoimmune neuromuscular disease.
//!
//! The rooms, from the ground up. A room uses only rooms on lower floors.
//!
//! | floor | room | knows |
//! |---|---|---|
//! | 1 | [`cipher`] | what is locked with a passphrase |
//! | 1 | [`quantity`] | exact amounts, rates and times |
//! | 1 | [`text`] | every word, in both languages |
//! | 2 | [`evidence`] | what is known, with status and source |
//! | 2 | [`json`] | values as they are read and written |
//! | 2 | [`product`] | what is on the shelf, and what its labels say |
//! | 3 | [`catalogue`] | finding one's way in the evidence library |
//! | 3 | [`meta_analysis`] | what several trials come to |
//! | 3 | [`patient`] | the facts of a case |
//! | 4 | [`advice`] | what to do |
//! | 4 | [`passport`] | what a country asks |
//! | 4 | [`safety`] | what could harm |
//! | 4 | [`score`] | how ill: scores from their items |
//! | 5 | [`follow_up`] | what became of the treatment |
//! | 5 | [`order`] | what is given: weight, grams, vials, rates, times |
//! | 6 | [`fhir`] | a Bundle to facts, and an order to a Bundle |
//! | 6 | [`scenario`] | what is kept: cases, and what a ward set |
//! | 6 | [`hospital`] | what a hospital has set for all its wards |
//! | 7 | [`exchange`] | what goes to other programs and comes from them |
//! | 7 | `browser` | the edge: storage, clock, address, paper, worker |
//! | 7 | `app` | the running state |
//! | 8 | `ui` | what is seen |
//!
//! Floors 1 to 6 know no browser, no clock and no chance; without the default
//! feature `app` they are all there is.

// First, because all the others write their words with its macro.
#[macro_use]
pub mod text;

pub mod advice;
pub mod catalogue;
pub mod cipher;
pub mod evidence;
pub mod exchange;
pub mod fhir;
pub mod follow_up;
pub mod hospital;
pub mod json;
pub mod meta_analysis;
pub mod order;
pub mod passport;
pub mod patient;
pub mod product;
pub mod quantity;
pub mod safety;
pub mod scenario;
pub mod score;

#[cfg(feature = "app")]
pub mod app;
#[cfg(feature = "app")]
pub mod browser;
#[cfg(feature = "app")]
pub mod ui;
