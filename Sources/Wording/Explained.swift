/// An error whose text stands in the catalogue: the case carries the data, the phrase is built in
/// one place, and whoever catches it chooses the language.
package protocol Explained: Error {
    var phrase: Phrase { get }
}
