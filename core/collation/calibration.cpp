// core/collation/calibration.cpp: counts, chance, expectation maximisation.
#include "core/collation/calibration.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>

#include "core/collation/compare.h"

namespace crosscase::core {
namespace {

constexpr double floorCount = 3;            ///< rarer tokens and values count as unique
constexpr std::size_t leastMentions = 500;  ///< of a type: fewer teach nothing and the usual shares stay
constexpr std::size_t randomPairs = 100000, familyPairs = 120000;
constexpr std::size_t mostInGroup = 60;  ///< mentions under one key that learning looks at
constexpr double usualWeight = 30;       ///< pairs that the usual shares count for
constexpr double chanceWeight = 300;     ///< random pairs that the usual chances count for
constexpr double tie = 4;                ///< bits of further facts that make a pair fit to teach how often dates err
constexpr int rounds = 12;
constexpr double mostPriorLess = 2, mostPriorMore = 6;  ///< bits that a file's prior may differ from the usual one
constexpr double pairsPerMention = 40;                  ///< candidate pairs that the keys of a file may make
constexpr std::array<std::size_t, 9> sizeClasses{4, 8, 16, 32, 64, 100, 160, 250, 400};
constexpr std::size_t leastCap = 16, smallFileCap = 200, mostCap = sizeClasses.back();
constexpr double affordable = 2e6;                             ///< mentions times cap that no file is too small for
constexpr std::size_t leastSampled = 300, mostSampled = 1500;  ///< pairs of a class of groups
constexpr double leastYield = 1.0 / 1000;  ///< share of pairs of one subject that makes larger groups worth their cost

/// How many of `who` hold each number, counted once each.
class Counter {
public:
    void add(std::uint32_t what, std::uint32_t who) { seen_.push_back((std::uint64_t{what} << 32U) | who); }

    template <typename Name>
    void take(Counts& counts, Name&& nameOf) {
        std::sort(seen_.begin(), seen_.end());
        seen_.erase(std::unique(seen_.begin(), seen_.end()), seen_.end());
        for (std::size_t from = 0; from < seen_.size();) {
            std::size_t to = from;
            while (to < seen_.size() && seen_[to] >> 32U == seen_[from] >> 32U) ++to;
            if (double(to - from) >= floorCount)
                counts[nameOf(static_cast<std::uint32_t>(seen_[from] >> 32U))] = double(to - from);
            from = to;
        }
        seen_ = {};
    }

private:
    std::vector<std::uint64_t> seen_;
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

/// Lines of a pair as learning keeps them.
struct Lesson {
    struct Item {
        FieldIndex field;
        std::uint8_t level;
        float rest;  ///< bits of the line without those of its level
    };
    std::vector<Item> items;
    bool byNames = false;  ///< met by a key of names
};

class Learning {
public:
    Learning(Population& population, Progress& progress)
        : population_(population), progress_(progress), model_(usualModel()) {}

    Result<Model> run() {
        count();
        Weights weights = weightsOf(model_, population_.tables());
        Setting setting{population_.tables(), model_, weights};
        for (const TypeProfile* profile : allProfiles()) {
            TypeModel& type = model_.of(*profile);
            type.prior = usualPrior(type.mentions);
            if (teaches(*profile)) gatherAll(*profile, type, setting);
            if (progress_.stopRequested()) return Progress::stopped("Calibration");
        }
        maximiseAll();
        sampleGroups(setting);
        for (const TypeProfile* profile : allProfiles()) {
            if (teaches(*profile)) setPrior(*profile);
        }
        maximiseAll();
        model_.keyCap = capOfKeys();
        return std::move(model_);
    }

private:
    bool teaches(const TypeProfile& profile) const {
        return profile.basis == Basis::Evidence && model_.of(profile).mentions >= leastMentions;
    }

    void maximiseAll() {
        for (auto& [profile, lessons] : lessons_) {
            for (int round = 0; round < rounds; ++round) maximise(*profile, model_.of(*profile), lessons);
        }
    }

    void count() {
        const Tables& tables = population_.tables();
        Counter people, others, values, words;
        std::vector<TokenIndex> sameWord = firstOfSpelling(tables.tokens);
        std::unordered_map<const TypeProfile*, std::vector<std::uint32_t>> names;
        for (const PreparedMention& mention : population_.mentions()) {
            if (mention.profile->basis == Basis::Never) continue;
            TypeModel& type = model_.of(*mention.profile);
            type.mentions += 1;
            std::uint32_t who = whoOf(mention, tables);
            if (!mention.names.empty()) names[mention.profile].push_back(who);
            Counter& tokens = mention.profile->shape == NameShape::Person ? people : others;
            for (TokenIndex token : mention.tokens) tokens.add(sameWord[token], who);
            countStated(mention, who, type, sameWord, values, words);
        }
        for (auto& [profile, whos] : names) {
            std::sort(whos.begin(), whos.end());
            whos.erase(std::unique(whos.begin(), whos.end()), whos.end());
            model_.of(*profile).names = double(whos.size());
        }
        people.take(model_.tokens, [&](std::uint32_t token) { return "person " + tables.tokens[token].latin; });
        others.take(model_.tokens, [&](std::uint32_t token) { return "other " + tables.tokens[token].latin; });
        values.take(model_.values, [&](std::uint32_t value) { return std::string(tables.values[value]); });
        words.take(model_.words, [&](std::uint32_t token) { return tables.tokens[token].latin; });
    }

    /// For each token the first of the same Latin spelling: a word is one word in any script.
    static std::vector<TokenIndex> firstOfSpelling(const TokenTable& tokens) {
        std::unordered_map<std::string_view, TokenIndex> known;
        std::vector<TokenIndex> first;
        for (TokenIndex token = 0; token < tokens.size(); ++token)
            first.push_back(known.try_emplace(tokens[token].latin, token).first->second);
        return first;
    }

    void countStated(const PreparedMention& mention, std::uint32_t who, TypeModel& type,
                     const std::vector<TokenIndex>& sameWord, Counter& values, Counter& words) {
        FieldIndex last = nameField;
        for (const Stated& stated : mention.stated) {
            if (stated.field != last) type.fields[stated.field].stated += 1;
            last = stated.field;
            switch (mention.profile->fields[stated.field].comparator) {
                case Comparator::Words:
                    model_.texts += 1;
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

    void gatherAll(const TypeProfile& profile, TypeModel& type, const Setting& setting) {
        std::vector<std::uint32_t> members;
        for (std::uint32_t i = 0; i < population_.mentions().size(); ++i) {
            if (population_.mentions()[i].profile == &profile) members.push_back(i);
        }
        measureChance(profile, type, members, setting);
        std::vector<Lesson>& lessons = lessons_[&profile];
        gather(members, KeyFamily::Names, setting, lessons);
        gather(members, KeyFamily::Facts, setting, lessons);
    }

    Evidence compare(std::uint32_t a, std::uint32_t b, const Setting& setting) {
        const PreparedMention& first = population_.mentions()[std::min(a, b)];
        const PreparedMention& second = population_.mentions()[std::max(a, b)];
        Evidence evidence;
        compareFacts(first, second, setting, evidence);
        compareNamesOf(first, second, setting, scratch_, evidence);
        return evidence;
    }

    /// How often each level is seen between mentions taken at random.
    void measureChance(const TypeProfile& profile, TypeModel& type, const std::vector<std::uint32_t>& members,
                       const Setting& setting) {
        std::vector<std::vector<double>> seen;
        for (const FieldProfile& field : profile.fields) seen.emplace_back(field.chance.size(), 0.0);
        std::uint64_t state = 20260101;
        auto next = [&] {
            state = state * 6364136223846793005ULL + 1442695040888963407ULL;
            return static_cast<std::size_t>((state >> 33U) % members.size());
        };
        for (std::size_t i = 0; i < randomPairs; ++i) {
            std::size_t a = next();
            std::size_t b = next();
            if (a == b) continue;
            Evidence evidence = compare(members[a], members[b], setting);
            if (evidence.bits() > 0) continue;  // by chance they were one subject
            for (const Line& line : evidence.lines()) seen[line.field][line.level] += 1;
        }
        for (std::size_t f = 0; f < profile.fields.size(); ++f) {
            const FieldProfile& field = profile.fields[f];
            double total = chanceWeight;
            for (double count : seen[f]) total += count;
            for (std::size_t l = 0; l < field.chance.size(); ++l)
                type.fields[f].chance[l] = (seen[f][l] + chanceWeight * field.chance[l]) / total;
            setBits(type.fields[f], field);
        }
    }

    /// Pairs that meet under the keys of one family, in the order of the keys, which is as good as random.
    void gather(const std::vector<std::uint32_t>& members, KeyFamily family, const Setting& setting,
                std::vector<Lesson>& lessons) {
        std::vector<KeyPosting> postings;
        std::vector<MatchKey> keys;
        for (std::uint32_t member : members) {
            keys.clear();
            addKeys(population_.mentions()[member], population_.tables(), family, keys);
            for (MatchKey key : keys) postings.push_back({key, MentionId{member}});
        }
        std::sort(postings.begin(), postings.end());
        postings.erase(std::unique(postings.begin(), postings.end()), postings.end());
        std::vector<std::uint64_t> pairs;
        for (std::size_t from = 0; from < postings.size() && pairs.size() < familyPairs;) {
            std::size_t to = from;
            while (to < postings.size() && postings[to].key == postings[from].key) ++to;
            for (std::size_t i = from; i < to && to - from <= mostInGroup; ++i) {
                for (std::size_t j = i + 1; j < to; ++j)
                    pairs.push_back((std::uint64_t{positionOf(postings[i])} << 32U) | positionOf(postings[j]));
            }
            from = to;
        }
        std::sort(pairs.begin(), pairs.end());
        pairs.erase(std::unique(pairs.begin(), pairs.end()), pairs.end());
        for (std::uint64_t pair : pairs) teach(pair, family, setting, lessons);
    }

    void teach(std::uint64_t pair, KeyFamily family, const Setting& setting, std::vector<Lesson>& lessons) {
        auto a = static_cast<std::uint32_t>(pair >> 32U);
        auto b = static_cast<std::uint32_t>(pair & 0xffffffffU);
        const auto& mentions = population_.mentions();
        if (isDeclaredDistinct(mentions[a], mentions[b]) || mentions[a].signature == mentions[b].signature) return;
        Evidence evidence = compare(a, b, setting);
        const TypeModel& type = model_.of(*mentions[a].profile);
        Lesson lesson;
        lesson.byNames = family == KeyFamily::Names;
        for (const Line& line : evidence.lines()) {
            double own = line.field == nameField ? 0 : type.fields[line.field].bits[line.level];
            lesson.items.push_back({line.field, line.level, static_cast<float>(line.bits - own)});
        }
        lessons.push_back(std::move(lesson));
    }

    double bitsOf(const TypeProfile& profile, const TypeModel& type, const Lesson::Item& item) const {
        const FieldWeights& weights = type.fields[item.field];
        if (item.field != nameField) return double(item.rest) + weights.bits[item.level];
        return double(item.rest) + std::log2(weights.same[item.level] / profile.fields[nameField].usual[item.level]);
    }

    /// One round: how likely each pair is one subject by the present shares, then the shares by that.
    void maximise(const TypeProfile& profile, TypeModel& type, const std::vector<Lesson>& lessons) {
        std::vector<std::vector<double>> sums;
        for (const FieldProfile& field : profile.fields) {
            sums.emplace_back();
            for (double share : field.usual) sums.back().push_back(share * usualWeight);
        }
        for (const Lesson& lesson : lessons) {
            double bits = type.prior;
            double facts = 0;
            for (const Lesson::Item& item : lesson.items) {
                double own = bitsOf(profile, type, item);
                bits += own;
                if (item.field != nameField && !profile.fields[item.field].contradicts) facts += own;
            }
            double share = likely(bits);
            for (const Lesson::Item& item : lesson.items) {
                if ((item.field == nameField) == lesson.byNames) continue;
                if (profile.fields[item.field].contradicts && facts < tie) continue;
                sums[item.field][item.level] += share;
            }
        }
        for (std::size_t f = 0; f < profile.fields.size(); ++f) {
            double total = 0;
            for (double sum : sums[f]) total += sum;
            for (std::size_t l = 0; l < sums[f].size(); ++l) type.fields[f].same[l] = sums[f][l] / total;
            type.fields[f].learnedFrom = total - usualWeight;
            setBits(type.fields[f], profile.fields[f]);
        }
    }

    /// A pair that meets under some key, looked at in place of all pairs of groups of its size.
    struct Sample {
        const TypeProfile* profile;
        std::size_t sizeClass;
        double share;  ///< of itself: a pair that meets in three such groups is counted by a third each time
        double bits;   ///< of all evidence, without the prior
    };
    struct SizeClass {
        double pairs = 0;         ///< that groups of the class make
        std::size_t sampled = 0;  ///< of those, looked at
        double pairsOf(const Sample& sample) const { return sample.share * pairs / double(sampled); }
    };

    static std::size_t sizeClassOf(std::size_t size) {
        return static_cast<std::size_t>(std::lower_bound(sizeClasses.begin(), sizeClasses.end(), size) -
                                        sizeClasses.begin());
    }

    /// Looks at one pair in many groups, chosen by the hash of the key and so by content alone.
    void sampleGroups(const Setting& setting) {
        const auto& postings = population_.postings();
        for (std::size_t from = 0; from < postings.size();) {
            std::size_t to = from;
            while (to < postings.size() && postings[to].key == postings[from].key) ++to;
            std::size_t size = to - from;
            MatchKey key = postings[from].key;
            if (size > 1 && size <= mostCap && !isUncapped(key)) {
                std::size_t sizeClass = sizeClassOf(size);
                classes_[sizeClass].pairs += double(size) * double(size - 1) / 2;
                if (classes_[sizeClass].sampled < mostSampled) {
                    std::size_t first = key % size;
                    std::size_t second = (first + 1 + key / size % (size - 1)) % size;
                    look(positionOf(postings[from + first]), positionOf(postings[from + second]), sizeClass, setting);
                }
            }
            from = to;
        }
    }

    void look(std::uint32_t a, std::uint32_t b, std::size_t sizeClass, const Setting& setting) {
        const PreparedMention& first = population_.mentions()[a];
        const PreparedMention& second = population_.mentions()[b];
        if (isDeclaredDistinct(first, second) || first.signature == second.signature) return;
        ++classes_[sizeClass].sampled;
        std::size_t meetings = meetingsIn(first, second, sizeClass);
        if (meetings == 0) return;
        Evidence evidence = compare(a, b, setting);
        double bits = evidence.conflict() ? -100 : evidence.bits() - evidence.prior;
        samples_.push_back({first.profile, sizeClass, 1 / double(meetings), bits});
    }

    /// How many groups of the class the two share; 0 when they share a smaller one.
    std::size_t meetingsIn(const PreparedMention& a, const PreparedMention& b, std::size_t sizeClass) {
        auto first = keysOf(a, population_.tables());
        auto second = keysOf(b, population_.tables());
        std::vector<MatchKey> common;
        std::set_intersection(first.begin(), first.end(), second.begin(), second.end(), std::back_inserter(common));
        const auto& postings = population_.postings();
        std::size_t meetings = 0;
        for (MatchKey key : common) {
            auto from = std::lower_bound(postings.begin(), postings.end(), KeyPosting{key, {}});
            auto to = from;
            while (to != postings.end() && to->key == key && to - from <= static_cast<std::ptrdiff_t>(mostCap)) ++to;
            std::size_t other = sizeClassOf(static_cast<std::size_t>(to - from));
            if (other < sizeClass) return 0;
            if (other == sizeClass) ++meetings;
        }
        return meetings;
    }

    static double likely(double bits) { return 1 / (1 + std::exp2(-bits)); }

    /// The share of all pairs that are one subject, so that it fits what the sampled pairs then look like.
    void setPrior(const TypeProfile& profile) {
        TypeModel& type = model_.of(profile);
        double usual = usualPrior(type.mentions);
        double all = type.mentions * (type.mentions - 1) / 2;
        for (int round = 0; round < rounds; ++round) {
            double expected = 1;
            for (const Sample& sample : samples_) {
                if (sample.profile == &profile)
                    expected += classes_[sample.sizeClass].pairsOf(sample) * likely(sample.bits + type.prior);
            }
            type.prior = std::clamp(std::log2(expected / all), usual - mostPriorLess, usual + mostPriorMore);
            type.partners = 2 * expected / type.mentions;
        }
    }

    /// Holders of a key above which hardly any pair that only meets there is one subject, or above which the keys of the
    /// file would make more pairs than are allowed.
    std::size_t capOfKeys() const {
        std::array<double, sizeClasses.size()> pairs{};
        std::array<double, sizeClasses.size()> same{};
        for (const Sample& sample : samples_) {
            double count = classes_[sample.sizeClass].pairsOf(sample);
            pairs[sample.sizeClass] += count;
            same[sample.sizeClass] += count * likely(sample.bits + model_.of(*sample.profile).prior);
        }
        double budget = pairsPerMention * double(population_.mentions().size());
        double sum = 0;
        auto small = static_cast<std::size_t>(affordable / double(population_.mentions().size() + 1));
        std::size_t cap = std::clamp(small, leastCap, smallFileCap);
        for (std::size_t i = 0; i < sizeClasses.size(); ++i) {
            sum += pairs[i];
            bool fruitless = classes_[i].sampled >= leastSampled && same[i] < leastYield * classes_[i].pairs;
            if (sum > budget || fruitless) break;
            cap = std::max(cap, sizeClasses[i]);
        }
        return cap;
    }

    Population& population_;
    Progress& progress_;
    Model model_;
    NameScratch scratch_;
    std::map<const TypeProfile*, std::vector<Lesson>> lessons_;
    std::array<SizeClass, sizeClasses.size()> classes_{};
    std::vector<Sample> samples_;
};

}  // namespace

Result<Model> learnModel(Population& population, Progress& progress) {
    return Learning(population, progress).run();
}

}  // namespace crosscase::core
