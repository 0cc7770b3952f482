import ArgumentParser
import Auditing
import Transcripts
import Wording

/// Which conversations may be drawn or audited.
struct FilterOptions: ParsableArguments {
    @Option(help: ArgumentHelp(Phrase.helpSince(.ofProcess), valueName: "date"))
    var since: LocalDate?

    @Option(help: ArgumentHelp(Phrase.helpUntil(.ofProcess), valueName: "date"))
    var until: LocalDate?

    @Option(
        name: .customLong("agent"),
        help: ArgumentHelp(Phrase.helpAgent(.ofProcess), valueName: "id"))
    var agents: [String] = []

    @Option(
        name: .customLong("channel"),
        help: ArgumentHelp(Phrase.helpChannel(.ofProcess), valueName: "name"))
    var channels: [String] = []

    @Option(
        name: .customLong("shop"),
        help: ArgumentHelp(Phrase.helpShop(.ofProcess), valueName: "name"))
    var shops: [String] = []

    @Option(
        name: .customLong("tag"), help: ArgumentHelp(Phrase.helpTag(.ofProcess), valueName: "name"))
    var tags: [String] = []

    @Option(help: ArgumentHelp(Phrase.helpMinMessages(.ofProcess), valueName: "n"))
    var minMessages = 0

    func validate() throws {
        if let since, let until, until < since {
            throw ValidationError(Phrase.untilBeforeSince(.ofProcess))
        }
        if minMessages < 0 { throw ValidationError(Phrase.minMessagesBelowZero(.ofProcess)) }
    }

    var filter: ConversationFilter {
        var filter = ConversationFilter()
        filter.since = since
        filter.until = until
        filter.agents = Set(agents)
        filter.channels = Set(channels)
        filter.shops = Set(shops)
        filter.tags = Set(tags)
        filter.minimumMessages = minMessages
        return filter
    }
}

extension LocalDate: ExpressibleByArgument {
    /// Reads `2026-06-08`.
    package init?(argument: String) {
        self.init(argument)
    }
}
