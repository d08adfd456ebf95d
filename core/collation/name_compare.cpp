// core/collation/name_compare.cpp: weighted alignment of the tokens of two names.
#include "core/collation/name_compare.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace crosscase::core {
namespace {

constexpr double hint = 0.5;           ///< similarity below which two tokens do not pair
constexpr double differentNames = -7;  ///< two names that share nothing
constexpr double numbersDiffer = -12;  ///< "Fund 3" and "Fund 4"
constexpr double otherInitial = 4;     ///< "A. Vale" and "Boris Vale"
constexpr double loneToken = 3;        ///< one common word among several
constexpr std::size_t mostTokens = 12;
constexpr double familyShare = 0.3;  ///< of the further words of a person's name that agree beside others that do not
constexpr double otherGiven = 5;     ///< least bits against one person when each name has a word that the other lacks
constexpr double closeShare = 0.9;   ///< of the bits of a word, for one spelled nearly so in the same script

/// Bits of letters of two scripts that fit each other so well: how much oftener the two spellings of one word do than those
/// of two words. Measured on words that learning did not see (Arabic and Russian); no more than the word's rarity counts.
double letterEvidence(double similarity) {
    constexpr std::array<std::pair<double, double>, 5> steps{
        {{0.5, 7.0}, {0.6, 7.5}, {0.65, 11.5}, {0.8, 13.5}, {1.0, 17.0}}};
    for (std::size_t i = 1; i < steps.size(); ++i) {
        auto [from, low] = steps[i - 1];
        auto [to, high] = steps[i];
        if (similarity <= to) return low + (high - low) * std::max(0.0, similarity - from) / (to - from);
    }
    return steps.back().second;
}

struct Candidate {
    double value;
    std::size_t i, j;
    double similarity;
};

/// Of the words at `at` and after it, written as one, with a single word.
double joinSimilarity(const Tables& tables, const PreparedName& two, std::size_t at, TokenIndex one) {
    const TokenForm& single = tables.tokens[one];
    if (single.initial) return 0;
    if (single.soundNumber == two.parts[at].joined) return 0.95;
    if ((single.script == 0) == (tables.tokens[two.parts[at].token].script == 0)) return 0;
    return joinedSimilarity(tables.tokens[two.parts[at].token], tables.tokens[two.parts[at + 1].token], single);
}

/// One spelling against one other.
class Alignment {
public:
    Alignment(const PreparedName& a, const PreparedName& b, const PreparedMention& first, const PreparedMention& second,
              const Tables& tables, const std::vector<float>& weights, const std::vector<float>& matrix)
        : a_(a),
          b_(b),
          tables_(tables),
          weights_(weights),
          matrix_(matrix),
          columns_(second.tokens.size()),
          shape_(first.profile->shape),
          sizeA_(std::min(a.parts.size(), mostTokens)),
          sizeB_(std::min(b.parts.size(), mostTokens)) {}

    NameEvidence run() {
        pairTokens();
        joinNeighbours();
        NameEvidence out;
        out.matched = matched_;
        double restA = 0;
        double restB = 0;
        for (std::size_t i = 0; i < sizeA_; ++i) rest(a_, i, usedA_[i], b_, restA, out.unmatchedFirst);
        for (std::size_t j = 0; j < sizeB_; ++j) rest(b_, j, usedB_[j], a_, restB, out.unmatchedSecond);
        double contradiction = std::min(restA, restB);
        double surplus = std::max(restA, restB) - contradiction;
        if (initialsDiffer()) contradiction += otherInitial;
        bool person = shape_ == NameShape::Person;
        if (person && contradiction > 2) contradiction = std::max(contradiction, otherGiven);
        out.bits =
            agreementBeside(contradiction) - (person ? 1.0 : 1.3) * contradiction - (person ? 0.1 : 0.3) * surplus;
        if (patronymicsDiffer()) out.bits -= 6;
        if (familiesDiffer()) out.bits -= 3;
        limitWeakAgreement(out, contradiction);
        checkNumbers(out);
        out.level = levelOf(out, contradiction);
        return out;
    }

private:
    const TokenForm& form(const PreparedName& name, std::size_t at) const {
        return tables_.tokens[name.parts[at].token];
    }
    double weight(const PreparedName& name, std::size_t at) const { return weights_[name.parts[at].token]; }

    NameLevel levelOf(const NameEvidence& out, double contradiction) const {
        if (out.numbersDiffer || matched_ == 0) return NameLevel::Different;
        if (contradiction > 2) return NameLevel::Partial;
        if (out.unmatchedFirst + out.unmatchedSecond > 0) return NameLevel::Subset;
        return exact_ ? NameLevel::Equal : NameLevel::Close;
    }

    void pairTokens() {
        std::array<Candidate, mostTokens * mostTokens> candidates{};
        std::size_t count = 0;
        for (std::size_t i = 0; i < sizeA_; ++i) {
            for (std::size_t j = 0; j < sizeB_; ++j) {
                double similarity = matrix_[a_.parts[i].local * columns_ + b_.parts[j].local];
                bool initial = form(a_, i).initial || form(b_, j).initial;
                if (similarity < (initial ? 0.25 : hint)) continue;
                double value = initial ? 0.5 * similarity : similarity * std::min(weight(a_, i), weight(b_, j));
                candidates[count++] = {value, i, j, similarity};
            }
        }
        std::sort(candidates.begin(), candidates.begin() + static_cast<std::ptrdiff_t>(count),
                  [](const Candidate& x, const Candidate& y) {
                      if (x.value != y.value) return x.value > y.value;
                      return x.i + x.j != y.i + y.j ? x.i + x.j < y.i + y.j : x.i < y.i;
                  });
        for (std::size_t k = 0; k < count; ++k) {
            const Candidate& c = candidates[k];
            if (usedA_[c.i] || usedB_[c.j]) continue;
            usedA_[c.i] = usedB_[c.j] = true;
            accept(c);
        }
    }

    void agree(double bits) {
        bits_ += bits;
        strongest_ = std::max(strongest_, bits);
    }

    /// What words that agree are worth beside words that do not: "Agha Ahmadi, Ali" and "Agha Ahmadi, Mohammad" agree in one
    /// family name of two words, which brothers share.
    double agreementBeside(double contradiction) const {
        if (shape_ != NameShape::Person || contradiction <= 2) return bits_;
        return strongest_ + familyShare * (bits_ - strongest_);
    }

    void accept(const Candidate& c) {
        const TokenForm& first = form(a_, c.i);
        const TokenForm& second = form(b_, c.j);
        TokenRole roleA = a_.parts[c.i].role;
        TokenRole roleB = b_.parts[c.j].role;
        if (roleA == TokenRole::Family || roleB == TokenRole::Family) familyMatched_ = true;
        if (first.number) return;
        if (c.similarity < 1) exact_ = false;
        if (first.initial || second.initial) {
            agree(first.initial && second.initial ? 1 : 0.5);
            return;
        }
        double most = std::min(weight(a_, c.i), weight(b_, c.j));
        if (c.similarity >= 1) {
            agree(most);
        } else if (first.script != second.script) {
            agree(std::min(most, letterEvidence(c.similarity)));
        } else {
            agree(closeShare * c.similarity * most);
        }
        if (!first.weak && !second.weak) matched_ += first.twofold && second.twofold ? 2 : 1;
    }

    /// "nur jaman" and "nurjaman": two unmatched neighbours that are one word on the other side.
    void joinNeighbours() {
        joinOn(a_, sizeA_, usedA_, b_, sizeB_, usedB_);
        joinOn(b_, sizeB_, usedB_, a_, sizeA_, usedA_);
    }

    void joinOn(const PreparedName& two, std::size_t sizeTwo, std::array<bool, mostTokens>& usedTwo,
                const PreparedName& one, std::size_t sizeOne, std::array<bool, mostTokens>& usedOne) {
        for (std::size_t i = 0; i + 1 < sizeTwo; ++i) {
            if (usedTwo[i] || usedTwo[i + 1]) continue;
            for (std::size_t j = 0; j < sizeOne; ++j) {
                if (usedOne[j] || usedTwo[i] || usedTwo[i + 1]) continue;
                double similarity = joinSimilarity(tables_, two, i, one.parts[j].token);
                if (similarity < hint) continue;
                usedTwo[i] = usedTwo[i + 1] = usedOne[j] = true;
                agree(similarity * weight(one, j));
                exact_ = false;
                matched_ += 2;
            }
        }
    }

    void rest(const PreparedName& name, std::size_t at, bool used, const PreparedName& other, double& sum,
              int& count) const {
        const TokenForm& token = form(name, at);
        if (used || token.number || token.initial || (token.unread && !hasUnread(other))) return;
        bool little = token.weak || name.parts[at].role == TokenRole::Married;
        sum += (little ? 0.3 : 1.0) * weight(name, at);
        if (!little) ++count;
    }

    /// Characters that nobody can read differ from others of their sort only.
    bool hasUnread(const PreparedName& name) const {
        return std::any_of(name.parts.begin(), name.parts.end(),
                           [&](const NamePart& part) { return tables_.tokens[part.token].unread; });
    }

    /// "A. Vale" and "Boris Vale": an initial without a partner where the other side has a word without one.
    bool initialsDiffer() const {
        auto left = [&](const PreparedName& name, std::size_t size, const std::array<bool, mostTokens>& used,
                        bool initial) {
            for (std::size_t i = 0; i < size; ++i) {
                const TokenForm& token = form(name, i);
                if (!used[i] &&
                    (initial ? token.initial : !token.weak && !token.number && !token.patronymic && !token.unread))
                    return true;
            }
            return false;
        };
        return shape_ == NameShape::Person && ((left(a_, sizeA_, usedA_, true) && left(b_, sizeB_, usedB_, false)) ||
                                               (left(b_, sizeB_, usedB_, true) && left(a_, sizeA_, usedA_, false)));
    }

    bool patronymicsDiffer() const {
        bool first = false;
        bool second = false;
        for (std::size_t i = 0; i < sizeA_; ++i) first |= !usedA_[i] && form(a_, i).patronymic;
        for (std::size_t j = 0; j < sizeB_; ++j) second |= !usedB_[j] && form(b_, j).patronymic;
        return first && second;
    }

    bool familiesDiffer() const {
        auto has = [](const PreparedName& name) {
            return std::any_of(name.parts.begin(), name.parts.end(),
                               [](const NamePart& t) { return t.role == TokenRole::Family; });
        };
        return !familyMatched_ && has(a_) && has(b_);
    }

    /// One shared word says little when a name has more; firms with different words in their names are sisters at best.
    void limitWeakAgreement(NameEvidence& out, double contradiction) const {
        bool several = sizeA_ > 1 && sizeB_ > 1;
        if (matched_ == 0) {
            out.bits = std::min(out.bits, differentNames);
        } else if (shape_ == NameShape::Person) {
            if (matched_ == 1) out.bits = std::min(out.bits, several || sizeA_ != sizeB_ ? loneToken : 6.0);
        } else {
            bool whole = out.unmatchedFirst == 0 && out.unmatchedSecond == 0;
            if (whole && shape_ == NameShape::Organisation && contradiction == 0) out.bits += 4;
            if (contradiction > 2) out.bits = std::min(out.bits, -2.0);
            if (matched_ == 1 && !whole) out.bits = std::min(out.bits, loneToken);
        }
        out.bits = std::clamp(out.bits, differentNames, mostNameBits);
    }

    void checkNumbers(NameEvidence& out) const {
        if (shape_ == NameShape::Person) return;
        bool first = false;
        bool second = false;
        bool unpaired = false;
        for (std::size_t i = 0; i < sizeA_; ++i) {
            if (!form(a_, i).number) continue;
            first = true;
            unpaired |= !usedA_[i];
        }
        for (std::size_t j = 0; j < sizeB_; ++j) {
            if (!form(b_, j).number) continue;
            second = true;
            unpaired |= !usedB_[j];
        }
        if (!unpaired) return;
        if (first && second) {
            out.bits = numbersDiffer;
            out.numbersDiffer = true;
        } else {
            out.bits = std::min(out.bits - 5, loneToken);
        }
    }

    const PreparedName& a_;
    const PreparedName& b_;
    const Tables& tables_;
    const std::vector<float>& weights_;
    const std::vector<float>& matrix_;
    std::size_t columns_;
    NameShape shape_;
    std::size_t sizeA_, sizeB_;
    std::array<bool, mostTokens> usedA_{}, usedB_{};
    double bits_ = 0, strongest_ = 0;  ///< of the words that agree, and of the one that says most
    int matched_ = 0;
    bool exact_ = true, familyMatched_ = false;
};

/// Words that are two on one side and one on the other count as partners too.
void addJoins(const PreparedMention& two, const PreparedMention& one, const Tables& tables,
              const std::vector<float>& weights, std::vector<float>& mostTwo, std::vector<float>& mostOne) {
    for (const PreparedName& name : two.names) {
        for (std::size_t i = 0; i + 1 < name.parts.size(); ++i) {
            for (std::size_t j = 0; j < one.tokens.size(); ++j) {
                if (joinSimilarity(tables, name, i, one.tokens[j]) < hint) continue;
                float bits = weights[one.tokens[j]];
                mostOne[j] = std::max(mostOne[j], bits);
                for (std::size_t at : {i, i + 1})
                    mostTwo[name.parts[at].local] = std::max(mostTwo[name.parts[at].local], bits);
            }
        }
    }
}

/// All similarities, and for each token the most that it could add in any pairing.
void fillMatrix(const PreparedMention& a, const PreparedMention& b, const Tables& tables,
                const std::vector<float>& weights, NameScratch& scratch) {
    std::size_t columns = b.tokens.size();
    scratch.matrix.resize(a.tokens.size() * columns);
    scratch.mostFirst.assign(a.tokens.size(), 0);
    scratch.mostSecond.assign(columns, 0);
    for (std::size_t i = 0; i < a.tokens.size(); ++i) {
        for (std::size_t j = 0; j < columns; ++j) {
            double similarity = scratch.similarity(tables.tokens, a.tokens[i], b.tokens[j]);
            scratch.matrix[i * columns + j] = static_cast<float>(similarity);
            if (similarity < 0.25) continue;
            scratch.mostFirst[i] = std::max(scratch.mostFirst[i], weights[a.tokens[i]]);
            scratch.mostSecond[j] = std::max(scratch.mostSecond[j], weights[b.tokens[j]]);
        }
    }
    addJoins(a, b, tables, weights, scratch.mostFirst, scratch.mostSecond);
    addJoins(b, a, tables, weights, scratch.mostSecond, scratch.mostFirst);
}

/// The most bits that a spelling can reach: what its tokens could add, and the bonus of a whole name.
double reach(const PreparedName& name, const std::vector<float>& most) {
    double sum = 4;
    for (const NamePart& part : name.parts) sum += most[part.local];
    return sum;
}

}  // namespace

double NameScratch::similarity(const TokenTable& tokens, TokenIndex a, TokenIndex b) {
    if (a == b) return 1;
    if (!maybeSimilar(tokens[a], tokens[b])) return 0;
    if (a > b) std::swap(a, b);
    std::uint64_t pair = (static_cast<std::uint64_t>(a) << 32U) | b;  // never 0: b is larger
    Known& known = known_[(pair * 0x9E3779B97F4A7C15U) >> 51U];       // 13 bits: 8192 slots
    if (known.pair != pair) known = {pair, static_cast<float>(tokenSimilarity(tokens[a], tokens[b]))};
    return known.similarity;
}

NameEvidence compareNames(const PreparedMention& a, const PreparedMention& b, const Tables& tables,
                          const Weights& weights, NameScratch& scratch) {
    NameEvidence best;
    if (a.names.empty() || b.names.empty()) return best;
    const std::vector<float>& bits = weights.of(a.profile->shape);
    fillMatrix(a, b, tables, bits, scratch);
    bool first = true;
    for (std::size_t i = 0; i < a.names.size(); ++i) {
        double reachFirst = reach(a.names[i], scratch.mostFirst);
        if (!first && reachFirst <= best.bits) continue;
        for (std::size_t j = 0; j < b.names.size(); ++j) {
            if (!first && std::min(reachFirst, reach(b.names[j], scratch.mostSecond)) <= std::max(best.bits, 4.0))
                continue;
            NameEvidence found = Alignment(a.names[i], b.names[j], a, b, tables, bits, scratch.matrix).run();
            bool weak = a.names[i].weak || b.names[j].weak;
            if (weak && found.bits > 0) found.bits *= 0.6;
            if (!first && found.bits <= best.bits) continue;
            found.first = i;
            found.second = j;
            best = found;
            first = false;
        }
    }
    // The best of many pairings is worth less than one that had a single chance.
    double chances = static_cast<double>(a.names.size()) * static_cast<double>(b.names.size());
    if (best.bits > 0) best.bits = std::max(0.0, best.bits - 0.5 * std::log2(std::min(chances, 64.0)));
    return best;
}

}  // namespace crosscase::core
