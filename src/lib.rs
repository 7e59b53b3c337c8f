//! IVIG Navigator: evidence, dose and safety of intravenous immunoglobulin in
//! autoimmune neuromuscular disease.
//!
//! The rooms, from the ground up; a room uses only those above it in this list.
//!
//! | floor | room | knows |
//! |---|---|---|
//! | 1 | [`quantity`] | exact amounts |
//! | 1 | [`text`] | every word in both languages |
//! | 2 | [`evidence`] | what is known, with status and source |
//! | 3 | [`patient`] | the facts of a case |
//! | 4 | [`advice`] | what to do |
//! | 5 | [`order`] | what is given |

pub mod advice;
pub mod evidence;
pub mod order;
pub mod patient;
pub mod quantity;
pub mod text;
