// core/collation/compare.h: all evidence on one pair of mentions, line by line, in bits; with or without words.
#pragma once

#include <array>
#include <span>
#include <string>
#include <vector>

#include "core/collation/model.h"
#include "core/collation/name_compare.h"
#include "core/collation/prepared.h"
#include "core/records/derived.h"

namespace crosscase::core {

/// Everything that comparisons of a run share; read only.
struct Setting {
    const Tables& tables;
    const Model& model;
    Weights weights;
};

/// What a line says beyond its level, for its words.
enum class Detail : std::uint8_t { None, Lookalike, Corrected, OneEdit, OtherCountry, Unsupported };

/// What one field says of a pair.
struct Line {
    FieldIndex field = 0;
    std::uint8_t level = 0;
    Detail detail = Detail::None;
    bool conflict = false;                ///< the two cannot be one subject
    double bits = 0;                      ///< log2 of the likelihood ratio, after what its group takes off
    std::uint16_t first = 0, second = 0;  ///< positions in `stated` (of a name: in `names`) of the two mentions
};

/// All lines of a pair. No memory is taken: it is made millions of times.
class Evidence {
public:
    void add(const Line& line) {
        if (size_ < most) room_.lines[size_++] = line;
    }
    std::span<const Line> lines() const { return {room_.lines, size_}; }
    std::span<Line> lines() { return {room_.lines, size_}; }

    double prior = 0;
    double other = 0;       ///< bits of what is no field: make and calibre differ
    bool shared = false;    ///< some number is equal or nearly so: a conflict beside it is worth showing
    bool conflict() const;  ///< some line is one
    double bits() const;    ///< prior and all lines

private:
    static constexpr std::size_t most = 20;
    union Room {  // not filled with empty lines first
        Room() {}
        Line lines[most];
    };
    Room room_;
    std::size_t size_ = 0;
};

/// What the fields but the name say. The two are of one type.
void compareFacts(const PreparedMention& a, const PreparedMention& b, const Setting& setting, Evidence& evidence);
/// What the names say; nothing when one side states none.
void compareNamesOf(const PreparedMention& a, const PreparedMention& b, const Setting& setting, NameScratch& scratch,
                    Evidence& evidence);

/// Both. @param a  before b in the order of content, so that a pair is always compared in one order
Evidence evidenceOn(const PreparedMention& a, const PreparedMention& b, const Setting& setting, NameScratch& scratch);

/// The probability that bits, prior included, speak of.
double probabilityOf(double bits);

struct PairScore {
    double bits = 0;        ///< with the prior, without conflicts
    bool conflict = false;  ///< a hard one: cannot be one subject
    bool declared = false;  ///< their list says that they are different
    bool shared = false;    ///< see Evidence
};

/// The same for either order of the two.
PairScore scorePair(const PreparedMention& a, const PreparedMention& b, const Setting& setting, NameScratch& scratch);

/// Whether the pair is worth keeping as a match; stops as soon as it cannot be. For either order of the two.
bool isKept(const PreparedMention& a, const PreparedMention& b, const Setting& setting, NameScratch& scratch,
            PairScore& score);

/// The same where a is before b in the order of content, as mentions of one population are by their positions.
bool isKeptInOrder(const PreparedMention& a, const PreparedMention& b, const Setting& setting, NameScratch& scratch,
                   PairScore& score);

/// The lines in words, with the raw values of both. Both mentions keep their properties.
PairScore explainPair(const PreparedMention& a, const PreparedMention& b, const Setting& setting, NameScratch& scratch,
                      std::vector<Reason>& reasons);

bool isDeclaredDistinct(const PreparedMention& a, const PreparedMention& b);

}  // namespace crosscase::core
