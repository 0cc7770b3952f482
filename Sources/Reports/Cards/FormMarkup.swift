import Wording

/// A form to print and sign as a piece of a page.
struct FormMarkup {
    let language: Language

    private func say(_ phrase: Phrase) -> String { phrase(language) }

    func form(_ form: RecordForm) -> Markup {
        let facts = form.facts.map { fact -> Markup in
            "<div><dt>\(say(fact.label))</dt><dd>\(say(fact.value))</dd></div>\n"
        }
        let remarks = form.remarks.map { "<p>\(say($0))</p>\n" as Markup }
        let signatures = form.signatures.map { who -> Markup in
            """
            <div class="sign"><span>\(say(who))</span><i></i><span>\(say(.signDate))</span><i></i></div>

            """
        }
        return """
            <section class="form">
            <h3>\(say(form.title))</h3>
            <dl class="form-facts">
            \(facts)</dl>
            \(form.table.markup(language))
            <div class="remarks">\(remarks)</div>
            <div class="signs">\(signatures)</div>
            </section>

            """
    }
}
