// core/collation/calibration.cpp: counts, chance, expectation maximisation.
#include "core/collation/calibration.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <map>

#include "core/base/two_threads.h"
#include "core/collation/compare.h"
#include "core/collation/frequencies.h"
#include "core/collation/key_sampling.h"

namespace crosscase::core {
namespace {

constexpr std::size_t leastMentions = 500;  ///< of a type: fewer teach nothing and the usual shares stay
constexpr std::size_t randomPairs = 100000, familyPairs = 120000;
constexpr std::size_t mostInGroup = 60;  ///< mentions under one key that learning looks at
constexpr double usualWeight = 30;       ///< pairs that the usual shares count for
constexpr double chanceWeight = 300;     ///< random pairs that the usual chances count for
constexpr double tie = 4;                ///< bits of further facts that make a pair fit to teach how often dates err
constexpr int rounds = 12;

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
        countFrequencies(population_, model_);
        Weights weights = weightsOf(model_, population_.tables());
        Setting setting{population_.tables(), model_, weights};
        for (const TypeProfile* profile : allProfiles()) {
            TypeModel& type = model_.of(*profile);
            type.prior = usualPrior(type.mentions);
            if (teaches(*profile)) gatherAll(*profile, type, setting);
            if (progress_.stopRequested()) return Progress::stopped("Calibration");
        }
        maximiseAll();
        KeySampling sampling(population_, setting);
        for (const TypeProfile* profile : allProfiles()) {
            if (teaches(*profile)) sampling.setPrior(*profile, model_.of(*profile));
        }
        maximiseAll();
        model_.keyCap = sampling.capOfKeys(model_);
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

    void gatherAll(const TypeProfile& profile, TypeModel& type, const Setting& setting) {
        std::vector<std::uint32_t> members;
        for (std::uint32_t i = 0; i < population_.mentions().size(); ++i) {
            if (population_.mentions()[i].profile == &profile) members.push_back(i);
        }
        measureChance(profile, type, members, setting);
        std::vector<Lesson>& lessons = lessons_[&profile];
        std::vector<Lesson> byFacts;
        population_.postings();  // made before two threads read them
        onTwoThreads([&] { gather(profile, NameKey, setting, lessons); },
                     [&] { gather(profile, FactKey, setting, byFacts); });
        std::move(byFacts.begin(), byFacts.end(), std::back_inserter(lessons));
    }

    Evidence compare(std::uint32_t a, std::uint32_t b, const Setting& setting, NameScratch& scratch) const {
        const auto& mentions = population_.mentions();
        return evidenceOn(mentions[std::min(a, b)], mentions[std::max(a, b)], setting, scratch);
    }

    using RandomPair = std::pair<std::uint32_t, std::uint32_t>;
    using LevelCounts = std::vector<std::vector<double>>;  ///< by field and level

    static std::vector<RandomPair> pairsAtRandom(const std::vector<std::uint32_t>& members) {
        std::uint64_t state = 20260101;
        auto next = [&] {
            state = state * 6364136223846793005ULL + 1442695040888963407ULL;
            return members[static_cast<std::size_t>((state >> 33U) % members.size())];
        };
        std::vector<RandomPair> pairs;
        pairs.reserve(randomPairs);
        for (std::size_t i = 0; i < randomPairs; ++i) {
            std::uint32_t a = next();
            std::uint32_t b = next();
            if (a != b) pairs.emplace_back(a, b);
        }
        return pairs;
    }

    static LevelCounts emptyCounts(const TypeProfile& profile) {
        LevelCounts counts;
        for (const FieldProfile& field : profile.fields) counts.emplace_back(field.chance.size(), 0.0);
        return counts;
    }

    void countLevels(std::span<const RandomPair> pairs, const Setting& setting, LevelCounts& seen) const {
        NameScratch scratch;
        for (auto [a, b] : pairs) {
            Evidence evidence = compare(a, b, setting, scratch);
            if (evidence.bits() > 0) continue;  // by chance they were one subject
            for (const Line& line : evidence.lines()) seen[line.field][line.level] += 1;
        }
    }

    /// How often each level is seen between mentions taken at random.
    void measureChance(const TypeProfile& profile, TypeModel& type, const std::vector<std::uint32_t>& members,
                       const Setting& setting) {
        auto pairs = pairsAtRandom(members);
        std::span<const RandomPair> all(pairs);
        LevelCounts seen = emptyCounts(profile);
        LevelCounts rest = emptyCounts(profile);
        onTwoThreads([&] { countLevels(all.first(all.size() / 2), setting, seen); },
                     [&] { countLevels(all.subspan(all.size() / 2), setting, rest); });
        for (std::size_t f = 0; f < seen.size(); ++f) {
            for (std::size_t l = 0; l < seen[f].size(); ++l) seen[f][l] += rest[f][l];
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
    void gather(const TypeProfile& profile, KeyFamily family, const Setting& setting, std::vector<Lesson>& lessons) {
        const auto& postings = population_.postings();
        std::vector<std::uint64_t> pairs;
        std::vector<std::uint64_t> holders;
        for (std::size_t from = 0; from < postings.size() && pairs.size() < familyPairs;) {
            holders.clear();
            MatchKey key = postings[from].key;
            for (; from < postings.size() && postings[from].key == key; ++from) {
                std::uint32_t mention = positionOf(postings[from]);
                if ((familiesOf(postings[from]) & family) != 0 && population_.mentions()[mention].profile == &profile)
                    holders.push_back(mention);
            }
            for (std::size_t i = 0; i < holders.size() && holders.size() <= mostInGroup; ++i) {
                for (std::size_t j = i + 1; j < holders.size(); ++j) pairs.push_back(holders[i] << 32U | holders[j]);
            }
        }
        std::sort(pairs.begin(), pairs.end());
        pairs.erase(std::unique(pairs.begin(), pairs.end()), pairs.end());
        NameScratch scratch;
        for (std::uint64_t pair : pairs) teach(pair, family, setting, scratch, lessons);
    }

    void teach(std::uint64_t pair, KeyFamily family, const Setting& setting, NameScratch& scratch,
               std::vector<Lesson>& lessons) const {
        auto a = static_cast<std::uint32_t>(pair >> 32U);
        auto b = static_cast<std::uint32_t>(pair & 0xffffffffU);
        const auto& mentions = population_.mentions();
        if (isDeclaredDistinct(mentions[a], mentions[b]) || mentions[a].signature == mentions[b].signature) return;
        Evidence evidence = compare(a, b, setting, scratch);
        const TypeModel& type = model_.of(*mentions[a].profile);
        Lesson lesson;
        lesson.byNames = family == NameKey;
        for (const Line& line : evidence.lines()) {
            double own = line.field == nameField ? 0 : type.fields[line.field].bits[line.level];
            lesson.items.push_back({line.field, line.level, static_cast<float>(line.bits - own)});
        }
        lessons.push_back(std::move(lesson));
    }

    /// Bits of each level of each field by the present shares; of the name those by which they differ from the usual ones.
    static std::vector<std::vector<double>> presentBits(const TypeProfile& profile, const TypeModel& type) {
        std::vector<std::vector<double>> bits;
        for (const FieldWeights& weights : type.fields) bits.push_back(weights.bits);
        for (std::size_t l = 0; l < bits[nameField].size(); ++l)
            bits[nameField][l] = std::log2(type.fields[nameField].same[l] / profile.fields[nameField].usual[l]);
        return bits;
    }

    /// One round: how likely each pair is one subject by the present shares, then the shares by that.
    void maximise(const TypeProfile& profile, TypeModel& type, const std::vector<Lesson>& lessons) {
        std::vector<std::vector<double>> sums;
        for (const FieldProfile& field : profile.fields) {
            sums.emplace_back();
            for (double share : field.usual) sums.back().push_back(share * usualWeight);
        }
        auto present = presentBits(profile, type);
        for (const Lesson& lesson : lessons) {
            double bits = type.prior;
            double facts = 0;
            for (const Lesson::Item& item : lesson.items) {
                double own = double(item.rest) + present[item.field][item.level];
                bits += own;
                if (item.field != nameField && !profile.fields[item.field].contradicts) facts += own;
            }
            double share = probabilityOf(bits);
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

    Population& population_;
    Progress& progress_;
    Model model_;
    std::map<const TypeProfile*, std::vector<Lesson>> lessons_;
};

}  // namespace

Result<Model> learnModel(Population& population, Progress& progress) {
    return Learning(population, progress).run();
}

}  // namespace crosscase::core
