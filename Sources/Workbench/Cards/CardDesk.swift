import Reports

/// Works out the cards of months: of one question once, however many ask for it meanwhile, and to
/// its end though nobody waits any more. Remembers the last answers, in memory only, and longer what
/// the year asks of them.
actor CardDesk {
    /// What who asks gets.
    enum Answer: Sendable {
        /// `nil` where there are no cards.
        case made(TeamMonth?)
        /// It takes longer than was waited.
        case later
    }

    private var running: [CardQuestion: Task<TeamMonth?, any Error>] = [:]
    /// The oldest first; of one choice of month, shop and card only the last.
    private var known: [(question: CardQuestion, month: TeamMonth)] = []
    private let room: Int
    /// The oldest first, as `known`, of which there are more than of the whole answers.
    private var outlines: [(question: CardQuestion, outline: MonthOutline)] = []
    /// Some years of some shops.
    private static let mostOutlines = 600

    /// - Parameter room: how many chats the remembered cards have together, each of which takes a
    ///   kilobyte or two; the last ones are remembered whatever they have.
    init(room: Int = 300_000) {
        self.room = room
    }

    /// Answers from what is known, or has it made.
    ///
    /// - Parameter patience: how long to wait for it; `nil` for as long as it takes.
    func answer(
        to question: CardQuestion, within patience: Duration?,
        make: @escaping @Sendable () async throws -> TeamMonth?
    ) async throws -> Answer {
        if let known = month(of: question) { return .made(known) }
        let task = begin(question, make)
        guard let patience else { return .made(try await task.value) }
        return patience == .zero ? .later : try await Self.answer(of: task, within: patience)
    }

    /// The cards that are remembered; `nil` for those that have yet to be made.
    func month(of question: CardQuestion) -> TeamMonth? {
        known.first { $0.question == question }?.month
    }

    /// The outline of cards that were made; `nil` where they have yet to be.
    func outline(of question: CardQuestion) -> MonthOutline? {
        outlines.first { $0.question == question }?.outline
    }

    /// Waits until nothing is being made.
    func finish() async {
        while let task = running.values.first { _ = await task.result }
    }

    /// Breaks off what is being made.
    func stop() async {
        for task in running.values { task.cancel() }
        await finish()
    }

    private func begin(
        _ question: CardQuestion, _ make: @escaping @Sendable () async throws -> TeamMonth?
    ) -> Task<TeamMonth?, any Error> {
        if let task = running[question] { return task }
        let task = Task.detached {
            do {
                let made = try await make()
                await self.end(question, made)
                return made
            } catch {
                await self.end(question, nil)
                throw error
            }
        }
        running[question] = task
        return task
    }

    private func end(_ question: CardQuestion, _ made: TeamMonth?) {
        running[question] = nil
        guard let made else { return }
        known.removeAll { $0.question.choice == question.choice }
        known.append((question, made))
        while known.count > 1, chats > room { known.removeFirst() }
        outlines.removeAll { $0.question.choice == question.choice }
        outlines.append((question, made.outline))
        if outlines.count > Self.mostOutlines { outlines.removeFirst() }
    }

    private var chats: Int { known.reduce(0) { $0 + $1.month.summary.chats.count } }

    /// What comes first: the answer, or the end of patience.
    private static func answer(
        of task: Task<TeamMonth?, any Error>, within patience: Duration
    ) async throws -> Answer {
        let (results, first) = AsyncStream<Result<TeamMonth?, any Error>?>.makeStream()
        Task { first.yield(await task.result) }
        let clock = Task {
            try await Task.sleep(for: patience)
            first.yield(nil)
        }
        defer { clock.cancel() }
        for await case let result? in results.prefix(1) { return .made(try result.get()) }
        return .later
    }
}
