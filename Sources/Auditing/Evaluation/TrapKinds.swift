/// Which kinds of rule a trap is laid for. A trap that stands in a message by chance is not hit by
/// a rule of another kind.
enum TrapKinds {
    static func fools(_ trap: String, _ kind: String) -> Bool {
        kinds[trap]?.contains(kind) ?? false
    }

    private static let kinds: [String: Set<String>] = {
        var kinds: [String: Set<String>] = [:]
        for (rules, traps) in table {
            for trap in traps { kinds[trap, default: []].formUnion(rules) }
        }
        return kinds
    }()

    private static let table: [([String], [String])] = [
        (
            ["slow_first_reply", "slow_reply"],
            [
                "please_wait_said_before_gap", "late_answer_to_a_closing_line",
                "overnight_outside_working_hours", "exactly_60_seconds",
                "customer_still_typing_burst", "agent_followup_nobody_waiting",
                "promise_kept_in_time", "promise_kept_later", "time_spent_with_bot_before_agent",
            ]
        ),
        (["unanswered"], ["closing_line_needs_no_answer"]),
        (["promise_unkept"], ["promise_kept", "policy_time_not_a_promise", "promise_kept_later"]),
        (
            ["rude_or_impatient"],
            [
                "customer_says_bad_word", "quote_of_customer", "harmless_word_looks_bad",
                "polite_refusal", "hard_word_about_product",
            ]
        ),
        (
            ["off_platform_contact"],
            [
                "customer_asks_for_contact", "forbidden_rule_quoted", "official_hotline",
                "payment_method_name", "long_number_is_an_order", "platform_window_only",
            ]
        ),
        (
            ["ad_superlative"],
            [
                "superlative_not_a_claim", "superlative_character_no_claim", "name_contains_word",
                "forbidden_rule_quoted",
            ]
        ),
        (
            ["over_promise"],
            [
                "negated_promise", "must_is_not_a_promise", "hundred_percent_is_a_fact",
                "guarantee_is_a_warranty_word", "forbidden_rule_quoted", "estimate_not_a_promise",
                "conditional_remedy",
            ]
        ),
        (
            ["privacy"],
            [
                "privacy_warning", "own_delivery_details", "payment_method_name",
                "forbidden_rule_quoted",
            ]
        ),
        (
            ["knowledge_wrong"],
            [
                "fact_other_unit", "fact_old_policy_still_in_force", "fact_new_policy_in_force",
                "wrong_value_negated", "old_value_mentioned_next_to_right_one",
                "other_product_value_mentioned", "future_value_announced",
            ]
        ),
        (["knowledge_unanswered"], ["resembles_fact_question"]),
        (
            ["no_apology_after_complaint"],
            ["apology_in_other_words", "complaint_word_no_complaint"]
        ),
        (["greeting_missing"], ["greeting_in_second_message"]),
        (["canned_repeat"], ["repeated_short_acknowledgement", "same_answer_to_same_question"]),
        (["transfer_without_notice"], ["second_agent_after_announced_handover"]),
    ]
}
