// core/collation/population.cpp: gathering and ordering the mentions of a run, sorting their keys.
#include "core/collation/population.h"

#include <algorithm>
#include <numeric>

namespace crosscase::core {
namespace {

constexpr std::size_t worthConveyor = 4000;  ///< mentions

}  // namespace

Population::Population(std::span<const MentionInput> mentions) {
    for (const MentionInput& mention : mentions) prepare(mention);
    close();
}

void Population::add(MentionInput input) {
    if (beside_) {
        beside_->put(std::move(input));
        return;
    }
    prepare(input);
    if (mentions_.size() == worthConveyor) beside_.emplace([this](MentionInput& next) { prepare(next); });
}

void Population::prepare(const MentionInput& input) {
    mentions_.push_back(preparer_.prepare(input, false));
    labels_ += crosscase::core::labelOf(input.type, input.properties);
    labelBegins_.push_back(labels_.size());
    named_.push_back(isNamed(input));
    strengths_.push_back(input.strength);
    auto type = std::find(types_.begin(), types_.end(), input.type);
    typeOf_.push_back(static_cast<std::uint16_t>(type - types_.begin()));
    if (type == types_.end()) types_.push_back(input.type);
}

void Population::close() {
    if (beside_) {
        beside_->finish();
        beside_.reset();
    }
    order_.resize(mentions_.size());
    std::iota(order_.begin(), order_.end(), 0U);
    std::sort(order_.begin(), order_.end(), [&](std::uint32_t x, std::uint32_t y) {
        const PreparedMention& a = mentions_[x];
        const PreparedMention& b = mentions_[y];
        if (a.recordKey != b.recordKey) return a.recordKey < b.recordKey;
        return a.ordinal != b.ordinal ? a.ordinal < b.ordinal : a.id < b.id;
    });
    std::vector<PreparedMention> ordered;
    ordered.reserve(mentions_.size());
    for (std::uint32_t at : order_) ordered.push_back(std::move(mentions_[at]));
    mentions_ = std::move(ordered);
    byId_.reserve(mentions_.size());
    for (std::uint32_t i = 0; i < mentions_.size(); ++i) byId_.emplace_back(mentions_[i].id, i);
    std::sort(byId_.begin(), byId_.end());
}

const std::vector<KeyPosting>& Population::postings() {
    if (postings_.empty()) postings_ = sortedPostings(mentions_, tables_);
    return postings_;
}

std::vector<KeyPosting> Population::takeKeys() {
    postings();
    std::vector<MentionId> ids;
    for (const PreparedMention& mention : mentions_) ids.push_back(mention.id);
    mentions_ = {};
    for (auto from = postings_.begin(); from != postings_.end();) {
        auto to = from;
        for (; to != postings_.end() && to->key == from->key; ++to) to->mention = ids[positionOf(*to)];
        std::sort(from, to);
        from = to;
    }
    return std::move(postings_);
}

MentionLabel Population::labelOf(std::uint32_t mention) const {
    std::uint32_t added = order_[mention];
    std::uint64_t begin = labelBegins_[added];
    return {std::string_view(labels_).substr(begin, labelBegins_[added + 1] - begin), named_[added], strengths_[added]};
}

std::optional<std::uint32_t> Population::find(MentionId id) const {
    auto found = std::lower_bound(byId_.begin(), byId_.end(), std::pair(id, std::uint32_t{0}));
    return found == byId_.end() || found->first != id ? std::nullopt : std::optional(found->second);
}

}  // namespace crosscase::core
