// ui/collection/mapping_editor.h: says what each column of a plain table means, above the first rows of the file.
#pragma once

#include <QStandardItemModel>
#include <QWidget>

#include "ui/collection/table_mapping.h"

class QComboBox;
class QHBoxLayout;
class QTableWidget;
class QVBoxLayout;

namespace crosscase::ui {

class MappingEditor : public QWidget {
    Q_OBJECT
public:
    explicit MappingEditor(QWidget* parent = nullptr);
    void setTable(const TableMapping& mapping, const std::vector<std::vector<std::string>>& rows);
    const TableMapping& mapping() const { return mapping_; }

signals:
    void edited();

private:
    void showSubjects();
    void showColumns();
    void offerMeanings();
    void addSubject();
    void changeSubject(std::size_t position, const std::string& type);
    void addRelationRow(QVBoxLayout* rows);
    QComboBox* newSubjectBox(std::size_t position);
    QComboBox* newMeaningBox(std::size_t column);

    TableMapping mapping_;
    std::vector<std::vector<std::string>> rows_;
    QStandardItemModel meanings_;
    QWidget* subjects_ = nullptr;  ///< rebuilt whenever their number changes
    QVBoxLayout* layout_ = nullptr;
    QTableWidget* table_ = nullptr;
};

}  // namespace crosscase::ui
