/// What is wrong with a row or a group of a sheet.
package struct SampleProblem: Explained {
    package let phrase: Phrase

    package init(_ phrase: Phrase) {
        self.phrase = phrase
    }
}
