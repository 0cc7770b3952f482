extension Language {
    /// The language of a text in UTF-8: Chinese where any of its characters is Han, which begin with
    /// the bytes E4 to E9.
    package init(spokenIn bytes: some Sequence<UInt8>) {
        self = bytes.contains { 0xE4...0xE9 ~= $0 } ? .zh : .en
    }
}
