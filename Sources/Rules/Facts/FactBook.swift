/// All facts of the knowledge base.
package struct FactBook: Hashable, Sendable {
    package let facts: [Fact]

    package init(_ facts: [Fact] = []) {
        self.facts = facts
    }

    /// Decodes one file a fact; the id of a fact is the name of its file without folder and
    /// ending. `lists` are the names of the word lists that `rivals` may name. Throws all that is
    /// wrong in all files.
    package init(_ sources: [SourceText], lists: [String]) throws(FileErrors) {
        var facts: [Fact] = []
        var errors: [FileError] = []
        for source in sources {
            do {
                facts.append(try Fact(source, lists: lists))
            } catch {
                errors.append(error)
            }
        }
        if !errors.isEmpty { throw FileErrors(errors) }
        self.init(facts)
    }

    /// The value of fact number `fact` in force on a day (days since 1970-01-01) for a shop and a
    /// product; see `Fact.value`.
    package func inForce(_ fact: Int, on day: Int?, shop: String?, product: String?)
        -> FactValue?
    {
        facts[fact].value(on: day, shop: shop, product: product)
    }

    /// All words by which a chat can touch a fact. A chat in which none of them occurs, caseless,
    /// neither asks for nor states one, apart from the `claims` patterns.
    package var topicWords: [String] {
        var seen: Set<String> = []
        let words = facts.flatMap { fact in
            fact.stated
                + fact.asked.flatMap { set in
                    let topics = QuestionWords.topics(of: [set])
                    return topics.isEmpty ? set : topics
                }
        }
        return words.filter { seen.insert($0).inserted }
    }
}
