//! The camera and pictures, as shades of grey; and files that the user chooses.

use std::pin::Pin;
use std::rc::Rc;

use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;
use web_sys::{
    CanvasRenderingContext2d, File, HtmlCanvasElement, HtmlInputElement, HtmlVideoElement,
    MediaStream, MediaStreamConstraints, MediaStreamTrack,
};

use super::page::{element, window};
use super::spawn;

/// No picture is looked at in more points than this a side: enough for a code that fills a third
/// of it, and quick.
const LONGEST_SIDE: f64 = 1280.0;
/// Between two looks at the camera, in milliseconds.
const PAUSE: i32 = 120;

/// A picture in shades of grey, row by row.
pub struct Grey {
    /// Points a row.
    pub width: usize,
    /// Rows.
    pub height: usize,
    /// From 0, black, to 255, white.
    pub shades: Vec<u8>,
}

/// Where the camera is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Camera {
    /// Not in use.
    Off,
    /// The user is asked.
    Asked,
    /// It is watching.
    Watching,
    /// There is none, the page is not secure, or it was not allowed.
    Refused,
}

/// Shows the camera in the video element of this id, and looks at it again and again until `look`
/// says that it has seen enough, or the element is gone. The camera is let go then.
pub fn watch_camera(
    video: &'static str,
    look: impl Fn(&Grey) -> bool + 'static,
    told: impl Fn(Camera) + 'static,
) {
    told(Camera::Asked);
    spawn(Box::pin(async move {
        let Some(stream) = stream().await else {
            told(Camera::Refused);
            return;
        };
        let seen = watch(video, &stream, &look, &told).await;
        for track in stream.get_tracks().iter() {
            track.unchecked_into::<MediaStreamTrack>().stop();
        }
        told(seen.map_or(Camera::Refused, |()| Camera::Off));
    }));
}

async fn stream() -> Option<MediaStream> {
    let navigator = window()?.navigator();
    // Missing where the page is not secure.
    let devices = js_sys::Reflect::get(&navigator, &"mediaDevices".into()).ok()?;
    let devices: web_sys::MediaDevices = devices.is_object().then(|| devices.unchecked_into())?;
    let wanted = js_sys::Object::new();
    js_sys::Reflect::set(&wanted, &"facingMode".into(), &"environment".into()).ok()?;
    js_sys::Reflect::set(&wanted, &"width".into(), &LONGEST_SIDE.into()).ok()?;
    let constraints = MediaStreamConstraints::new();
    constraints.set_video(&wanted);
    let stream = devices.get_user_media_with_constraints(&constraints).ok()?;
    JsFuture::from(stream).await.ok()?.dyn_into().ok()
}

async fn watch(
    id: &str,
    stream: &MediaStream,
    look: &impl Fn(&Grey) -> bool,
    told: &impl Fn(Camera),
) -> Option<()> {
    let video: HtmlVideoElement = element(id)?.dyn_into().ok()?;
    video.set_src_object(Some(stream));
    JsFuture::from(video.play().ok()?).await.ok()?;
    told(Camera::Watching);
    while video.is_connected() {
        let (width, height) = (
            f64::from(video.video_width()),
            f64::from(video.video_height()),
        );
        let grey = grey(width, height, |canvas, width, height| {
            canvas.draw_image_with_html_video_element_and_dw_and_dh(&video, 0.0, 0.0, width, height)
        });
        if grey.is_some_and(|grey| look(&grey)) {
            break;
        }
        pause().await?;
    }
    Some(())
}

async fn pause() -> Option<()> {
    let window = window()?;
    let wait = js_sys::Promise::new(&mut |done, _| {
        let _ = window.set_timeout_with_callback_and_timeout_and_arguments_0(&done, PAUSE);
    });
    JsFuture::from(wait).await.ok().map(drop)
}

/// What is drawn, in shades of grey.
fn grey(
    width: f64,
    height: f64,
    draw: impl Fn(&CanvasRenderingContext2d, f64, f64) -> Result<(), JsValue>,
) -> Option<Grey> {
    #[expect(
        clippy::float_arithmetic,
        clippy::as_conversions,
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "sides of a picture, between 1 and LONGEST_SIDE; `as` saturates"
    )]
    let (wide, high) = {
        let shrunk = (LONGEST_SIDE / width.max(height)).min(1.0);
        ((width * shrunk) as u32, (height * shrunk) as u32)
    };
    if wide == 0 || high == 0 {
        return None;
    }
    let document = window()?.document()?;
    let canvas: HtmlCanvasElement = document.create_element("canvas").ok()?.dyn_into().ok()?;
    canvas.set_width(wide);
    canvas.set_height(high);
    let context: CanvasRenderingContext2d = canvas.get_context("2d").ok()??.dyn_into().ok()?;
    draw(&context, wide.into(), high.into()).ok()?;
    let data = context
        .get_image_data(0.0, 0.0, wide.into(), high.into())
        .ok()?
        .data();
    let shades = data.chunks_exact(4).map(|point| {
        // Green counts for most of what an eye sees.
        let weighed = point.iter().zip([77_u32, 150, 29]);
        let sum: u32 = weighed
            .map(|(value, weight)| u32::from(*value).wrapping_mul(weight))
            .sum();
        u8::try_from(sum >> 8).unwrap_or(u8::MAX)
    });
    Some(Grey {
        width: usize::try_from(wide).ok()?,
        height: usize::try_from(high).ok()?,
        shades: shades.collect(),
    })
}

/// What a user chose, or that it could not be read.
pub type Chosen<T> = Option<T>;

/// Lets the user choose a text file, and gives its text. `accepted` is what the browser offers.
pub fn choose_text(accepted: &str, chosen: impl Fn(Chosen<String>) + 'static) {
    choose(
        accepted,
        move |file| Box::pin(async move { JsFuture::from(file.text()).await.ok()?.as_string() }),
        chosen,
    );
}

/// Lets the user choose a picture, and gives its shades of grey.
pub fn choose_picture(chosen: impl Fn(Chosen<Grey>) + 'static) {
    choose(
        "image/*",
        move |file| {
            Box::pin(async move {
                let picture = window()?.create_image_bitmap_with_blob(&file).ok()?;
                let picture: web_sys::ImageBitmap =
                    JsFuture::from(picture).await.ok()?.dyn_into().ok()?;
                let (width, height) = (f64::from(picture.width()), f64::from(picture.height()));
                grey(width, height, |canvas, width, height| {
                    canvas.draw_image_with_image_bitmap_and_dw_and_dh(
                        &picture, 0.0, 0.0, width, height,
                    )
                })
            })
        },
        chosen,
    );
}

type Reading<T> = Pin<Box<dyn Future<Output = Chosen<T>>>>;

fn choose<T: 'static>(
    accepted: &str,
    read: impl Fn(File) -> Reading<T> + 'static,
    chosen: impl Fn(Chosen<T>) + 'static,
) {
    let input = window()
        .and_then(|window| window.document())
        .and_then(|document| document.create_element("input").ok())
        .and_then(|input| input.dyn_into::<HtmlInputElement>().ok());
    let Some(input) = input else {
        return chosen(None);
    };
    input.set_type("file");
    input.set_accept(accepted);
    let (read, chosen) = (Rc::new(read), Rc::new(chosen));
    let asked = input.clone();
    let heard = Closure::<dyn Fn()>::new(move || {
        let (read, chosen) = (Rc::clone(&read), Rc::clone(&chosen));
        let file = asked.files().and_then(|files| files.get(0));
        spawn(Box::pin(async move {
            if let Some(file) = file {
                chosen(read(file).await);
            }
        }));
    });
    input.set_onchange(Some(heard.as_ref().unchecked_ref()));
    // The element keeps it; both go with the page.
    heard.forget();
    input.click();
}
