// core/collection/eu_fsf.cpp: the EU list: WHOLE/ENTITY with NAME, ADDRESS, BIRTH, PASSPORT and CITIZEN.
#include <fmt/format.h>

#include <string_view>

#include "core/base/text.h"
#include "core/collection/list_draft.h"
#include "core/collection/official_lists.h"
#include "core/collection/xml_list.h"

namespace crosscase::core {

namespace {

constexpr const char* code = "eu_fsf";

void addName(Mention& subject, const pugi::xml_node& name) {
    std::string spelling(childText(name, "WHOLENAME"));
    for (const char* part : {"FIRSTNAME", "MIDDLENAME", "LASTNAME"}) {
        if (childText(name, "WHOLENAME").empty()) spelling.append(" ").append(childText(name, part));
    }
    addSpelling(subject, spelling, childText(name, "LANGUAGE"), false);
    addProperty(subject, "sex", childText(name, "GENDER"));
    addProperty(subject, "title", childText(name, "TITLE"));
    addProperty(subject, "occupation", childText(name, "FUNCTION"));
}

/// "1963 (approximative)" in the words that dates are read in: "circa 1963".
std::string statedDate(std::string_view date) {
    const std::size_t mark = date.find("(approximative)");
    if (mark == std::string_view::npos) return std::string(date);
    return "circa " + std::string(trimmed(date.substr(0, mark)));
}

void addBirth(Mention& subject, const pugi::xml_node& birth) {
    addProperty(subject, "birth_date", statedDate(childText(birth, "DATE")));
    const std::string_view town = childText(birth, "PLACE");
    const std::string_view country = childText(birth, "COUNTRY");
    std::string place(town == "-" ? std::string_view{} : town);
    if (!country.empty()) place.append(place.empty() ? "" : ", ").append(country);
    addProperty(subject, "birth_place", place, countryCode(country));
}

/// "1084010 (other-Other identification number) (...)": the bracket's first word is the list's own kind.
void addPassport(Mention& subject, const pugi::xml_node& passport) {
    const std::string_view stated = childText(passport, "NUMBER");
    const std::size_t open = stated.find('(');
    const std::string_view number = trimmed(stated.substr(0, open));
    const std::string_view kind = open == std::string_view::npos ? std::string_view{} : stated.substr(open + 1);
    const bool personal = kind.starts_with("id-") || kind.starts_with("ssn") || kind.starts_with("drivinglicence");
    addDocument(subject, number, personal ? "national_id" : "document", childText(passport, "COUNTRY"));
}

/// "PHONE[0300-820 91 99, 668 33 01]\nFAX[662 38 14]"
void addPhones(Mention& subject, std::string_view other, std::string_view label, std::string_view extra) {
    const std::size_t at = other.find(label);
    const std::size_t end = at == std::string_view::npos ? at : other.find(']', at);
    if (end == std::string_view::npos) return;
    for (const std::string& number : split(other.substr(at + label.size(), end - at - label.size()), ',')) {
        addProperty(subject, "phone", number, extra);
    }
}

void addAddress(Mention& subject, const pugi::xml_node& address) {
    std::string text;
    for (const char* part : {"NUMBER", "STREET", "ZIPCODE", "CITY", "COUNTRY"}) {
        const std::string_view value = childText(address, part);
        if (!value.empty()) text.append(text.empty() ? "" : ", ").append(value);
    }
    const std::string_view country = childText(address, "COUNTRY");
    addProperty(subject, text == country ? "country" : "address", text, countryCode(country));
    const std::string_view other = childText(address, "OTHER");
    addPhones(subject, other, "PHONE[", {});
    addPhones(subject, other, "FAX[", "fax");
}

RecordDraft draftOf(const pugi::xml_node& entity, std::string_view id) {
    RecordDraft draft = listDraft(
        code, std::string(id), std::string_view(entity.attribute("Type").value()) == "P" ? "person" : "organisation");
    Mention& subject = draft.mentions[0];
    for (const pugi::xml_node& part : entity.children()) {
        const std::string_view name = part.name();
        if (name == "NAME") addName(subject, part);
        if (name == "BIRTH") addBirth(subject, part);
        if (name == "PASSPORT") addPassport(subject, part);
        if (name == "ADDRESS") addAddress(subject, part);
        if (name == "CITIZEN") {
            const std::string_view country = childText(part, "COUNTRY");
            addProperty(subject, "nationality", country, countryCode(country));
        }
    }
    draft.head.text = trimmed(entity.attribute("remark").value());
    addProgramme(draft, entity.attribute("programme").value());
    if (const auto stated = parseInstant(entity.attribute("reg_date").value())) draft.head.stated = *stated;
    return draft;
}

bool hasName(const RecordDraft& draft) {
    for (const Property& property : draft.mentions[0].properties) {
        if (property.kind == "name") return true;
    }
    return false;
}

bool isThisList(const InputFile& file) {
    return startsWithElement(file, "WHOLE");
}

Result<void> readList(const InputFile& file, int index, DraftSink& sink, Progress& progress) {
    XmlList list;
    if (auto parsed = parseXml(file, "WHOLE", list); !parsed) return parsed;
    int position = 0;
    for (const pugi::xml_node& entity : list.tree.child("WHOLE").children("ENTITY")) {
        if (progress.stopRequested()) return Progress::stopped("reading " + file.name);
        ++position;
        const std::string_view id = trimmed(entity.attribute("Id").value());
        RecordDraft draft = draftOf(entity, id);
        if (id.empty() || !hasName(draft)) {
            sink.refuse(
                {index, position,
                 fmt::format("ENTITY without {}: compare it with the published file", id.empty() ? "an Id" : "a name"),
                 1});
            continue;
        }
        draft.file = index;
        draft.row = position;
        draft.head.raw = sourceOf(list, entity);
        if (auto accepted = sink.accept(std::move(draft)); !accepted) return accepted;
    }
    progress.report(1, file.name);
    return {};
}

}  // namespace

std::unique_ptr<Reader> euFsfReader() {
    return listReader(code, isThisList, readList);
}

}  // namespace crosscase::core
