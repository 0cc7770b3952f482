/// The simplified form of each Chinese character, one scalar for one, for readers of words that keep
/// the place of every scalar.
package enum Simplified {
    /// The characters that have an entry.
    package static let characters = ScalarFoldingBuilder.ideographs

    /// For each of them its simplified form, or itself where it has none.
    package static let forms: [UInt16] = ScalarFolding.standard.withEntries { entries in
        characters.map { UInt16(exactly: entries[Int($0)].scalar) ?? UInt16($0) }
    }
}
