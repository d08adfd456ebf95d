// core/collation/population.h: all mentions of a run, prepared, with the keys under which they meet.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/conveyor.h"
#include "core/collation/postings.h"
#include "core/collation/prepared.h"

namespace crosscase::core {

/// What a mention calls its subject; enough to choose the label of an entity.
struct MentionLabel {
    std::string_view text;
    bool named = false;  ///< states a primary name, not only aliases
    Strength strength = Strength::Ordinary;
};
bool isNamed(const MentionInput& mention);
/// Best supported spelling. @param type  of the entity
std::string entityLabel(const std::string& type, std::span<const MentionLabel> labels);

/// Mentions in the order of their content, whatever the order of their ids.
class Population {
public:
    Population() = default;
    explicit Population(std::span<const MentionInput> mentions);  ///< closed

    /// Of many, most are prepared beside the thread that adds them.
    void add(MentionInput input);
    /// Ends the adding: puts the mentions in order. @throws what preparing threw
    void close();

    const std::vector<PreparedMention>& mentions() const { return mentions_; }
    MentionLabel labelOf(std::uint32_t mention) const;
    const std::string& typeOf(std::uint32_t mention) const { return types_[typeOf_[order_[mention]]]; }
    const Tables& tables() const { return tables_; }
    /// All keys of all mentions as sortedPostings has them; made on the first call.
    const std::vector<KeyPosting>& postings();
    /// The postings by the ids of the mentions, sorted, for storing. Ends the use of everything else.
    std::vector<KeyPosting> takeKeys();
    /// Position of a mention; nothing when it is not here.
    std::optional<std::uint32_t> find(MentionId id) const;

private:
    void prepare(const MentionInput& input);

    Tables tables_;
    Preparer preparer_{tables_};
    std::vector<PreparedMention> mentions_;
    std::string labels_;  ///< one after the other, in the order of adding
    std::vector<std::uint64_t> labelBegins_{0};
    std::vector<bool> named_;
    std::vector<Strength> strengths_;
    std::vector<std::uint16_t> typeOf_;  ///< in the order of adding
    std::vector<std::string> types_;
    std::vector<std::uint32_t> order_;  ///< position to the order of adding
    std::vector<KeyPosting> postings_;
    std::vector<std::pair<MentionId, std::uint32_t>> byId_;  ///< sorted
    std::optional<Conveyor<MentionInput>> beside_;           ///< last: it works on all of the above
};

}  // namespace crosscase::core
