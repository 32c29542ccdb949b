# The headers most sources begin with, read once: a clean build takes half the time. Not where ccache is, which does better by
# itself and worse with this, and not under the lint, where each source shows that it names what it uses.
if(CCACHE OR VITRINE_LINT)
    set(precompiling OFF)
else()
    set(precompiling ON)
endif()

# precompiled(NAME LINKS library... HEADERS header...): headers for precompile() to take.
function(precompiled name)
    cmake_parse_arguments(arg "" "" "LINKS;HEADERS" ${ARGN})
    if(precompiling)
        file(WRITE ${CMAKE_CURRENT_BINARY_DIR}/${name}.cpp "")
        add_library(${name} OBJECT ${CMAKE_CURRENT_BINARY_DIR}/${name}.cpp)
        set_target_properties(${name} PROPERTIES AUTOMOC OFF)
        target_link_libraries(${name} PRIVATE ${arg_LINKS})
        target_precompile_headers(${name} PRIVATE ${arg_HEADERS})
    endif()
endfunction()

# precompile(TARGET NAME): the target may link more than NAME does, if NAME's headers do not ask about that.
function(precompile target name)
    if(precompiling)
        target_precompile_headers(${target} REUSE_FROM ${name})
    endif()
endfunction()

set(common_headers <QByteArray> <QCoreApplication> <QDateTime> <QHash> <QJsonArray> <QJsonDocument> <QJsonObject> <QList> <QLocale>
    <QMap> <QObject> <QRegularExpression> <QSet> <QString> <QStringList> <QTimer> <QUrl>
    <algorithm> <array> <functional> <memory> <optional> <span> <variant> <vector>)
set(widget_headers <QAbstractItemModel> <QLabel> <QPainter> <QPushButton> <QVBoxLayout> <QWidget>)
precompiled(common LINKS strict Qt6::Core Qt6::Network HEADERS ${common_headers})
precompiled(widgets LINKS strict Qt6::Network Qt6::Widgets HEADERS ${common_headers} ${widget_headers})
