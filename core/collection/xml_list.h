// core/collection/xml_list.h: what the XML readers share: parsing, child texts, the source text of an element.
#pragma once

#include <pugixml.hpp>
#include <string>
#include <string_view>

#include "core/collection/reader.h"

namespace crosscase::core {

/// An XML file as UTF-8 with its tree. Entities of a DTD are not expanded and nothing is fetched.
struct XmlList {
    std::string text;
    pugi::xml_document tree;
};

/// @param root  name that the first element must have
/// @error BadInput with the line when the file is empty, not decodable, cut off, not well-formed, or another document
Result<void> parseXml(const InputFile& file, const char* root, XmlList& list);

/// Text of a child element, trimmed; empty when there is none.
std::string_view childText(const pugi::xml_node& node, const char* name);

/// The element as it stands in the file, from its "<" to the end of its end tag.
std::string_view sourceOf(const XmlList& list, const pugi::xml_node& element);

/// True when the file is XML whose first element has this name; looks at its beginning only.
bool startsWithElement(const InputFile& file, std::string_view name);

}  // namespace crosscase::core
