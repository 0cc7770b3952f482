import Testing
import Training

/// How customers feel as their patience goes.
struct MoodTests {
    /// By hand: a calm customer has three steps to go, a worried one two; with four points of
    /// patience the steps are at ⌊3·used/4⌋ and ⌊2·used/4⌋.
    @Test(arguments: [
        (Mood.calm, 4, Mood.calm), (.calm, 3, .calm), (.calm, 2, .worried), (.calm, 1, .annoyed),
        (.calm, 0, .angry), (.worried, 3, .worried), (.worried, 2, .annoyed), (.worried, 0, .angry),
        (.angry, 4, .angry), (.angry, 0, .angry),
    ])
    func `A mood worsens evenly, and is angry when no patience is left`(
        start: Mood, left: Int, mood: Mood
    ) {
        #expect(start.worsened(left: left, of: 4) == mood)
    }
}
