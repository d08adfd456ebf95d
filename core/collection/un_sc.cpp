// core/collection/un_sc.cpp: the UN list: CONSOLIDATED_LIST with INDIVIDUALS/INDIVIDUAL and ENTITIES/ENTITY.
#include <fmt/format.h>

#include <string_view>

#include "core/base/text.h"
#include "core/collection/list_draft.h"
#include "core/collection/official_lists.h"
#include "core/collection/xml_list.h"

namespace crosscase::core {

namespace {

constexpr const char* code = "un_sc";

std::string joined(const pugi::xml_node& node, std::initializer_list<const char*> names, const char* separator) {
    std::string text;
    for (const char* name : names) {
        const std::string_view part = childText(node, name);
        if (!part.empty()) text.append(text.empty() ? "" : separator).append(part);
    }
    return text;
}

void addNames(Mention& subject, const pugi::xml_node& target) {
    addSpelling(subject, joined(target, {"FIRST_NAME", "SECOND_NAME", "THIRD_NAME", "FOURTH_NAME"}, " "), {}, false);
    addSpelling(subject, childText(target, "NAME_ORIGINAL_SCRIPT"), "original script", false);
    for (const char* element : {"INDIVIDUAL_ALIAS", "ENTITY_ALIAS"}) {
        for (const pugi::xml_node& alias : target.children(element)) {
            const std::string_view quality = childText(alias, "QUALITY");
            addSpelling(subject, childText(alias, "ALIAS_NAME"), quality, quality == "Low");
        }
    }
}

/// One of DATE, YEAR or FROM_YEAR with TO_YEAR, with "circa" in front where the list says APPROXIMATELY.
void addBirthDates(Mention& subject, const pugi::xml_node& target) {
    for (const pugi::xml_node& birth : target.children("INDIVIDUAL_DATE_OF_BIRTH")) {
        std::string date(childText(birth, "DATE"));
        if (date.empty()) date = childText(birth, "YEAR");
        if (date.empty()) date = joined(birth, {"FROM_YEAR", "TO_YEAR"}, "-");
        const bool circa = startsWithNoCase(childText(birth, "TYPE_OF_DATE"), "approx");
        if (!date.empty()) addProperty(subject, "birth_date", circa ? "circa " + date : date);
    }
}

void addPlaces(Mention& subject, const pugi::xml_node& target) {
    for (const pugi::xml_node& birth : target.children("INDIVIDUAL_PLACE_OF_BIRTH")) {
        addProperty(subject, "birth_place", joined(birth, {"CITY", "STATE_PROVINCE", "COUNTRY"}, ", "),
                    countryCode(childText(birth, "COUNTRY")));
    }
    for (const char* element : {"INDIVIDUAL_ADDRESS", "ENTITY_ADDRESS"}) {
        for (const pugi::xml_node& address : target.children(element)) {
            const std::string text = joined(address, {"STREET", "CITY", "STATE_PROVINCE", "ZIP_CODE", "COUNTRY"}, ", ");
            const std::string_view country = childText(address, "COUNTRY");
            addProperty(subject, text == country ? "country" : "address", text, countryCode(country));
        }
    }
}

void addDocuments(Mention& subject, const pugi::xml_node& target) {
    for (const pugi::xml_node& document : target.children("INDIVIDUAL_DOCUMENT")) {
        const std::string_view type = childText(document, "TYPE_OF_DOCUMENT");
        const bool personal = startsWithNoCase(type, "national");
        const std::string country = joined(document, {"ISSUING_COUNTRY"}, "");
        addDocument(subject, childText(document, "NUMBER"), personal ? "national_id" : "document",
                    country.empty() ? childText(document, "COUNTRY_OF_ISSUE") : std::string_view(country));
    }
}

RecordDraft draftOf(const pugi::xml_node& target, std::string_view id, const char* type) {
    RecordDraft draft = listDraft(code, std::string(id), type);
    Mention& subject = draft.mentions[0];
    addNames(subject, target);
    addBirthDates(subject, target);
    addPlaces(subject, target);
    addDocuments(subject, target);
    for (const pugi::xml_node& value : target.child("NATIONALITY").children("VALUE")) {
        addProperty(subject, "nationality", value.child_value(), countryCode(value.child_value()));
    }
    for (const pugi::xml_node& value : target.child("TITLE").children("VALUE"))
        addProperty(subject, "title", value.child_value());
    for (const pugi::xml_node& value : target.child("DESIGNATION").children("VALUE")) {
        addProperty(subject, "occupation", value.child_value());
    }
    addProperty(subject, "sex", childText(target, "GENDER"));
    addProperty(subject, "list_reference", childText(target, "REFERENCE_NUMBER"));
    draft.head.text = childText(target, "COMMENTS1");
    addProgramme(draft, childText(target, "UN_LIST_TYPE"));
    if (const auto stated = parseInstant(childText(target, "LISTED_ON").substr(0, 10))) draft.head.stated = *stated;
    return draft;
}

bool isThisList(const InputFile& file) {
    return startsWithElement(file, "CONSOLIDATED_LIST");
}

Result<void> readList(const InputFile& file, int index, DraftSink& sink, Progress& progress) {
    XmlList list;
    if (auto parsed = parseXml(file, "CONSOLIDATED_LIST", list); !parsed) return parsed;
    struct Section {
        const char *parent, *element, *type;
    };
    int position = 0;
    for (const Section& section :
         {Section{"INDIVIDUALS", "INDIVIDUAL", "person"}, Section{"ENTITIES", "ENTITY", "organisation"}}) {
        const pugi::xml_node parent = list.tree.child("CONSOLIDATED_LIST").child(section.parent);
        for (const pugi::xml_node& target : parent.children(section.element)) {
            if (progress.stopRequested()) return Progress::stopped("reading " + file.name);
            ++position;
            const std::string_view id = childText(target, "DATAID");
            RecordDraft draft = draftOf(target, id, section.type);
            const auto& properties = draft.mentions[0].properties;
            const bool named = !properties.empty() && properties.front().kind == "name";
            if (id.empty() || !named) {
                sink.refuse({index, position,
                             fmt::format("{} without {}: compare it with the published file", section.element,
                                         id.empty() ? "a DATAID" : "a name"),
                             1});
                continue;
            }
            draft.file = index;
            draft.row = position;
            draft.head.raw = sourceOf(list, target);
            if (auto accepted = sink.accept(std::move(draft)); !accepted) return accepted;
        }
    }
    progress.report(1, file.name);
    return {};
}

}  // namespace

std::unique_ptr<Reader> unScReader() {
    return listReader(code, isThisList, readList);
}

}  // namespace crosscase::core
