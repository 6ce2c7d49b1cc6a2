//! The names of what goes wrong, as programs read them.

/// Makes the names, each of them once: what it is here, what it is called, and what it says.
macro_rules! ids {
    ($($id:ident $name:literal $about:literal)+) => {
        /// The name of what went wrong, the same for ever.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum Id {
            $(#[doc = $about] $id,)+
        }

        impl Id {
            /// All of them.
            pub const ALL: &[Self] = &[$(Self::$id,)+];

            /// As programs read it.
            pub const fn name(self) -> &'static str {
                match self {
                    $(Self::$id => $name,)+
                }
            }

            /// What people are told of it.
            pub const fn about(self) -> &'static str {
                match self {
                    $(Self::$id => $about,)+
                }
            }
        }
    };
}

ids! {
    Usage "usage" "the words make no request"
    Invalid "invalid" "a value is none, or values do not go together"
    Missing "missing" "something that must be said was not"
    NotFound "not-found" "nothing answers to a name"
    Taken "taken" "a name, or a number, that must be one thing's is another's"
    InUse "in-use" "it cannot go while others need it"
    Refused "refused" "a rule forbids it"
    Stale "stale" "it was changed in the meantime"
    Unconditional "unconditional" "it would be replaced without a word of what is known of it"
    Unauthenticated "unauthenticated" "it is not known who asks"
    Denied "denied" "whoever asks may not"
    Unavailable "unavailable" "the database or the server cannot be used now"
    Busy "busy" "others were first, again and again"
    TooOften "too-often" "whoever asks did so too often, or for too much at once"
    Unknown "outcome-unknown" "nobody saw whether it was saved"
    Told "told" "another server said so"
    Unwritten "unwritten" "the answer could not be written"
    Broken "broken" "something that should not happen"
    NoSuchPath "no-such-path" "nothing is at the path"
    NoSuchMethod "no-such-method" "the path does not take the method"
    NoHost "no-host" "the request is for no host, or for several"
    NoText "no-text" "the address is no text"
    TooSlow "too-slow" "the request came too slowly"
    TooLarge "too-large" "the request is too large"
    CutOff "cut-off" "the request was cut off"
}
