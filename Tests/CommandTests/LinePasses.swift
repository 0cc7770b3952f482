/// Both passes over the lines of `chats/a.jsonl` as an engine hands them over: in partitions, the
/// files of which stand in `survey` and `audit`.
enum LinePasses {
    /// What a shell does.
    ///
    /// - Parameters:
    ///   - lines: how many a partition has. Their numbers are without zeros, so that their order is
    ///     not that of texts.
    ///   - options: of the plan.
    ///   - more: what is done between cutting and the passes.
    static func script(lines: Int, options: String = "", more: String = ":") -> String {
        """
        set -e
        "$spotcheck" split plan "$PWD/chats/a.jsonl" --rules "$rules" \(options) --work work \
            --lines --quiet
        mkdir cut && split -l \(lines) -d -a 5 chats/a.jsonl cut/x && \(more)
        export mapreduce_map_input_file="file:$PWD/chats/a.jsonl"
        for pass in survey audit; do
            mkdir $pass
            flag=$([ $pass = audit ] || echo --survey)
            i=0
            for part in cut/*; do
                "$spotcheck" split run work --lines $flag --quiet < $part > $pass/part-$i
                i=$((i + 1))
            done
            : > $pass/_SUCCESS
            [ $pass = audit ] || "$spotcheck" split merge work --survey --parts survey
        done
        """
    }
}
