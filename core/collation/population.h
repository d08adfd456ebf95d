// core/collation/population.h: all mentions of a run, prepared, with the keys under which they meet.
#pragma once

#include <deque>
#include <unordered_map>
#include <vector>

#include "core/collation/keys.h"
#include "core/collation/prepared.h"

namespace crosscase::core {

/// What a mention calls its subject; enough to choose the label of an entity.
struct MentionLabel {
    std::string text;
    bool named = false;  ///< states a primary name, not only aliases
};
MentionLabel mentionLabel(const MentionInput& mention);
/// Best supported spelling. @param type  of the entity
std::string entityLabel(const std::string& type, std::span<const MentionLabel* const> labels);

/// A key and a mention that holds it.
struct Posting {
    MatchKey key;
    std::uint32_t mention;  ///< position in Population::mentions
    friend auto operator<=>(const Posting&, const Posting&) = default;
};

/// Mentions in the order of their content, whatever the order of their ids.
class Population {
public:
    Population() = default;
    explicit Population(std::span<const MentionInput> mentions);  ///< closed

    void add(const MentionInput& input);
    /// Ends the adding: puts the mentions in order.
    void close();

    const std::vector<PreparedMention>& mentions() const { return mentions_; }
    const MentionLabel& labelOf(std::uint32_t mention) const { return labels_[order_[mention]]; }
    const std::string& typeOf(std::uint32_t mention) const { return types_[typeOf_[order_[mention]]]; }
    const Tables& tables() const { return tables_; }
    /// All keys of all mentions, sorted; made on the first call.
    const std::vector<Posting>& postings();
    /// The same by the ids of the mentions, sorted, for storing. Ends the use of everything else.
    std::vector<KeyPosting> takeKeys();
    /// Position of a mention; nothing when it is not here.
    std::optional<std::uint32_t> find(MentionId id) const;

private:
    Tables tables_;
    Preparer preparer_{tables_};
    std::vector<PreparedMention> mentions_;
    std::vector<MentionLabel> labels_;   ///< in the order of adding
    std::vector<std::uint16_t> typeOf_;  ///< in the order of adding
    std::vector<std::string> types_;
    std::vector<std::uint32_t> order_;  ///< position to the order of adding
    std::vector<Posting> postings_;
    std::unordered_map<MentionId, std::uint32_t> byId_;
};

}  // namespace crosscase::core
