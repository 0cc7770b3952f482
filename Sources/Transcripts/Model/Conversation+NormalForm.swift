import Wording

extension Conversation {
    /// The same with its id and all names in Unicode normal form C: who is written in one way here
    /// and in another there is one.
    var composed: Conversation {
        if isComposed { return self }
        var composed = Conversation(id: id.inNormalFormC)
        composed.channel = channel?.inNormalFormC
        composed.shop = shop?.inNormalFormC
        composed.customer = customer?.inNormalFormC
        composed.product = product?.inNormalFormC
        composed.tags = tags.map(\.inNormalFormC)
        (composed.rating, composed.resolved) = (rating, resolved)
        for message in messages {
            let sender = participants[message.sender]
            composed.append(
                time: message.time, role: message.role,
                sender: Participant(id: sender.id.inNormalFormC, name: sender.name.inNormalFormC),
                words: text[message.text], kind: message.kind)
        }
        return composed
    }

    private var isComposed: Bool {
        id.isInNormalFormC && channel?.isInNormalFormC != false
            && shop?.isInNormalFormC != false && customer?.isInNormalFormC != false
            && product?.isInNormalFormC != false && tags.allSatisfy(\.isInNormalFormC)
            && participants.allSatisfy { $0.id.isInNormalFormC && $0.name.isInNormalFormC }
    }
}

extension ReadEvent {
    /// The same with names in Unicode normal form C.
    var composed: ReadEvent {
        guard case .conversation(let conversation, let place) = self else { return self }
        return .conversation(conversation.composed, place)
    }
}
