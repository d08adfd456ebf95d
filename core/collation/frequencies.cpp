// core/collation/frequencies.cpp: by how many differently named mentions each value of a file is held.
#include "core/collation/frequencies.h"

#include <algorithm>
#include <numeric>
#include <unordered_map>

#include "core/base/two_threads.h"

namespace crosscase::core {
namespace {

constexpr double floorCount = 3;  ///< rarer tokens and values count as unique

/// How many of `who` hold each number, counted once each.
class Counter {
public:
    void add(std::uint32_t what, std::uint32_t who) { seen_.emplace_back(what, who); }

    /// Numbers lie close together, so that the holders of each are brought together in one pass.
    template <typename Name>
    void take(Counts& counts, Name&& nameOf) {
        std::uint32_t most = 0;
        for (auto [what, who] : seen_) most = std::max(most, what);
        std::vector<std::uint32_t> ends(std::size_t{most} + 2);
        for (auto [what, who] : seen_) ++ends[what + 1];
        std::partial_sum(ends.begin(), ends.end(), ends.begin());
        std::vector<std::uint32_t> holders(seen_.size());
        for (auto [what, who] : seen_) holders[ends[what]++] = who;  // ends[n] was where n begins
        seen_ = {};
        for (std::uint32_t what = 0; what <= most; ++what) {
            auto from = holders.begin() + (what == 0 ? 0 : ends[what - 1]);
            auto to = holders.begin() + ends[what];
            if (double(to - from) < floorCount) continue;
            std::sort(from, to);
            auto count = double(std::unique(from, to) - from);
            if (count >= floorCount) counts[nameOf(what)] = count;
        }
    }

private:
    std::vector<std::pair<std::uint32_t, std::uint32_t>> seen_;
};

/// The words of the first spelling regardless of their order: what makes two mentions "differently named".
std::uint32_t whoOf(const PreparedMention& mention, const Tables& tables) {
    if (mention.names.empty())
        return static_cast<std::uint32_t>(
            hashText({reinterpret_cast<const char*>(mention.recordKey.data()), mention.recordKey.size()},
                     static_cast<std::uint64_t>(mention.ordinal)));
    std::uint64_t sum = 0;
    for (const NamePart& token : mention.names.front().parts) sum += hashText(tables.tokens[token.token].skeleton);
    return static_cast<std::uint32_t>(sum ^ (sum >> 32U));
}

/// For each token the first of the same Latin spelling: a word is one word in any script.
std::vector<TokenIndex> firstOfSpelling(const TokenTable& tokens) {
    std::unordered_map<std::string_view, TokenIndex> known;
    std::vector<TokenIndex> first;
    for (TokenIndex token = 0; token < tokens.size(); ++token)
        first.push_back(known.try_emplace(tokens[token].latin, token).first->second);
    return first;
}

void countStated(const PreparedMention& mention, std::uint32_t who, const std::vector<TokenIndex>& sameWord,
                 Model& model, Counter& values, Counter& words) {
    TypeModel& type = model.of(*mention.profile);
    FieldIndex last = nameField;
    for (const Stated& stated : mention.stated) {
        if (stated.field != last) type.fields[stated.field].stated += 1;
        last = stated.field;
        switch (mention.profile->fields[stated.field].comparator) {
            case Comparator::Words:
                model.texts += 1;
                for (std::uint32_t i = 0; i < stated.other; ++i)
                    words.add(sameWord[mention.words[stated.value + i]], who);
                break;
            case Comparator::Date:
                values.add(stated.extra, who);
                break;
            case Comparator::PartialDate:
            case Comparator::Name:
                break;
            case Comparator::Number:
            case Comparator::Category:
            case Comparator::Postcode:
                values.add(stated.value, who);
                break;
        }
    }
}

}  // namespace

void countFrequencies(const Population& population, Model& model) {
    const Tables& tables = population.tables();
    Counter people, others, values, words;
    std::vector<TokenIndex> sameWord = firstOfSpelling(tables.tokens);
    std::unordered_map<const TypeProfile*, std::vector<std::uint32_t>> names;
    for (const PreparedMention& mention : population.mentions()) {
        if (mention.profile->basis == Basis::Never) continue;
        model.of(*mention.profile).mentions += 1;
        std::uint32_t who = whoOf(mention, tables);
        if (!mention.names.empty()) names[mention.profile].push_back(who);
        Counter& tokens = mention.profile->shape == NameShape::Person ? people : others;
        for (TokenIndex token : mention.tokens) tokens.add(sameWord[token], who);
        countStated(mention, who, sameWord, model, values, words);
    }
    for (auto& [profile, whos] : names) {
        std::sort(whos.begin(), whos.end());
        whos.erase(std::unique(whos.begin(), whos.end()), whos.end());
        model.of(*profile).names = double(whos.size());
    }
    auto takeValues = [&] {
        values.take(model.values, [&](std::uint32_t value) { return std::string(tables.values[value]); });
    };
    auto takeTokens = [&] {
        people.take(model.tokens, [&](std::uint32_t token) { return "person " + tables.tokens[token].latin; });
        others.take(model.tokens, [&](std::uint32_t token) { return "other " + tables.tokens[token].latin; });
        words.take(model.words, [&](std::uint32_t token) { return tables.tokens[token].latin; });
    };
    onTwoThreads(takeTokens, takeValues);
}

}  // namespace crosscase::core
